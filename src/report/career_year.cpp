#include "report/career_year.hpp"

#include <algorithm>

namespace vaiven::report {

namespace {

bool is_dated_in(const Placement& date, const Days& year) {
    return date.point && *date.point >= year.first && *date.point <= year.last;
}

std::optional<Days> days_in(const TimelineRole& role, const Days& year) {
    const auto& held = role.days;
    if (!held || held->last < year.first || held->first > year.last) return std::nullopt;
    return Days{.first = std::max(held->first, year.first),
                .last = std::min(held->last, year.last)};
}

// Held in the year, or, where not both of its dates are known, begun or ended in it.
std::vector<RoleInYear> roles_in(const Timeline& timeline, const Days& year) {
    std::vector<RoleInYear> roles;
    for (const std::size_t role : reading_order(timeline)) {
        const TimelineRole& found = timeline.roles[role];
        const auto days = days_in(found, year);
        const bool is_half_known =
            found.standing == Standing::not_counted &&
            (is_dated_in(found.span.start, year) || is_dated_in(found.span.end, year));
        if (!days && !is_half_known) continue;
        roles.push_back({.role = role, .days = days, .tenure = duration_of(timeline, role)});
    }
    return roles;
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
    for (auto& [track, found] : tracks) {
        found.time.vague = is_vague(career.timeline, track, year);
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
