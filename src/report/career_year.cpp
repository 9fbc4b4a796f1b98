#include "report/career_year.hpp"

#include <algorithm>

namespace vaiven::report {

namespace {

std::vector<RoleInYear> roles_in(const Timeline& timeline, const Days& year) {
    std::vector<RoleInYear> roles;
    for (const std::size_t role : reading_order(timeline)) {
        const auto& held = timeline.roles[role].days;
        if (!held || held->last < year.first || held->first > year.last) continue;
        roles.push_back({.role = role,
                         .days = {.first = std::max(held->first, year.first),
                                  .last = std::min(held->last, year.last)},
                         .tenure = duration_of(timeline, role)});
    }
    return roles;
}

bool is_vague_in(const Placement& date, const Days& year) {
    const auto& [first, last] = date.bounds;
    const bool is_outside = (first && *first > year.last) || (last && *last < year.first);
    return date.vague && !is_outside;
}

// Whether the days of the role in that year rest on a vague date.
bool is_vague_in(const Timeline& timeline, std::size_t role, const Days& year) {
    const PlacedSpan& span = timeline.roles[role].span;
    const bool by_end = has_ended(span.end, timeline.as_of) && is_vague_in(span.end, year);
    return by_end || is_vague_in(span.start, year);
}

double sum_of(const std::map<Track, double>& days) {
    double sum = 0;
    for (const auto& [track, time] : days) sum += time;
    return sum;
}

std::map<Track, TrackInYear> tracks_in(const CareerInYear& career, const Days& year) {
    std::map<Track, TrackInYear> tracks;
    const auto now = track_days(career.timeline, year);
    const int before = year_of(year.first) - 1;
    const auto last = before < 1
                          ? std::map<Track, double>{}
                          : track_days(career.timeline, {.first = *days_of_year(before).first,
                                                         .last = *days_of_year(before).last});
    for (const auto& [track, days] : last) tracks[track].last_year = days;
    for (const auto& [track, days] : now) {
        tracks[track].time.days = days;
        tracks[track].part = days / sum_of(now);
        if (!last.empty() && !tracks[track].last_year) tracks[track].last_year = 0;
    }
    for (const RoleInYear& held : career.roles) {
        const auto found = tracks.find(career.timeline.roles[held.role].role.track);
        if (found == tracks.end()) continue;
        if (is_vague_in(career.timeline, held.role, year)) found->second.time.vague = true;
    }
    return tracks;
}

std::vector<MonthOfTracks> months_in(const Timeline& timeline, const Days& year) {
    std::vector<MonthOfTracks> months;
    if (track_days(timeline, year).empty()) return months;
    for (unsigned month = 1; month <= month_of(year.last); ++month) {
        const DateRange range = days_of_month(year_of(year.first), month);
        const Days days{.first = *range.first, .last = std::min(*range.last, year.last)};
        months.push_back({.month = month, .days = track_days(timeline, days)});
    }
    return months;
}

}  // namespace

CareerInYear career_in_year(const CareerRecords& records, const DateRange& days) {
    const Days year{.first = *days.first, .last = *days.last};
    CareerInYear career{.timeline = timeline(records.roles, year.last)};
    career.began = main_role_on(career.timeline, year.first);
    career.ended = main_role_on(career.timeline, year.last);
    career.roles = roles_in(career.timeline, year);
    const Moves all = moves(career.timeline);
    for (const Move& move : all.moves) {
        if (!move.date.point || !days.contains(*move.date.point)) continue;
        (move.title_change ? career.title_changes : career.moves).push_back(move);
    }
    for (const auto& milestone : placed_milestones(records.milestones, year.last)) {
        const auto& point = milestone.date.point;
        if (point && days.contains(*point)) career.milestones.push_back(milestone);
    }
    career.tracks = tracks_in(career, year);
    career.tracks_by_month = months_in(career.timeline, year);
    career.missing = missing_in(career.timeline, all, days);
    return career;
}

}  // namespace vaiven::report
