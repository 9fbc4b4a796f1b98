#include <algorithm>
#include <cmath>

#include <vaiven/report/tracks.hpp>

namespace vaiven::report {

namespace {

std::optional<Days> shared_days(const Days& one, const Days& other) {
    const Days shared{.first = std::max(one.first, other.first),
                      .last = std::min(one.last, other.last)};
    if (shared.first > shared.last) return std::nullopt;
    return shared;
}

bool meets(const DateRange& bounds, const Days& range) {
    const bool ends_before = bounds.last && *bounds.last < range.first;
    const bool begins_after = bounds.first && *bounds.first > range.last;
    return !ends_before && !begins_after;
}

bool is_vague(const Timeline& timeline, const TimelineRole& role) {
    const bool by_end = has_ended(role.span.end, timeline.as_of) && role.span.end.vague;
    return role.span.start.vague || by_end;
}

std::map<Track, TrackTime> totals(const Timeline& timeline, const Days& all) {
    std::map<Track, TrackTime> totals;
    for (const auto& [track, days] : track_days(timeline, all)) totals[track].days = days;
    for (const TimelineRole& role : timeline.roles) {
        const auto total = totals.find(role.role.track);
        if (role.days && total != totals.end() && is_vague(timeline, role)) {
            total->second.vague = true;
        }
    }
    return totals;
}

std::vector<YearOfTracks> years(const Timeline& timeline, const Days& all) {
    std::vector<YearOfTracks> years;
    for (int year = year_of(all.first); year <= year_of(all.last); ++year) {
        const DateRange range = days_of_year(year);
        const Days days{.first = *range.first, .last = *range.last};
        years.push_back({.year = year, .days = track_days(timeline, days)});
    }
    return years;
}

std::vector<PositionStretch> positions(const Timeline& timeline) {
    std::vector<PositionStretch> positions;
    for (const Stretch& stretch : timeline.stretches) {
        const auto position = position_of(timeline, stretch);
        const bool goes_on = !positions.empty() && positions.back().position == position;
        if (goes_on) positions.back().days.last = stretch.days.last;
        if (!goes_on) positions.push_back({.days = stretch.days, .position = position});
    }
    return positions;
}

std::vector<std::size_t> of_standing(const Timeline& timeline, Standing standing) {
    std::vector<std::size_t> found;
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        if (timeline.roles[role].standing == standing) found.push_back(role);
    }
    return found;
}

}  // namespace

Tracks tracks(const Timeline& timeline) {
    Tracks tracks{.positions = positions(timeline),
                  .not_counted = of_standing(timeline, Standing::not_counted),
                  .planned = of_standing(timeline, Standing::planned),
                  .hands_on_gap = hands_on_gap(timeline),
                  .management_gap = management_gap(timeline)};
    if (timeline.stretches.empty()) return tracks;
    const Days all{.first = timeline.stretches.front().days.first, .last = timeline.as_of};
    tracks.total = totals(timeline, all);
    tracks.years = years(timeline, all);
    return tracks;
}

std::map<Track, double> track_days(const Timeline& timeline, const Days& range) {
    std::map<Track, double> days;
    for (const Stretch& stretch : timeline.stretches) {
        const auto shared = shared_days(stretch.days, range);
        if (!shared) continue;
        for (const auto& [role, part] : stretch.held) {
            if (part > 0) days[timeline.roles[role].role.track] += part * shared->count();
        }
    }
    return days;
}

bool is_vague(const Timeline& timeline, Track track, const Days& range) {
    return std::ranges::any_of(timeline.roles, [&](const TimelineRole& role) {
        if (role.role.track != track || !role.days) return false;
        const auto& [start, end] = role.span;
        const bool by_end = has_ended(end, timeline.as_of) && end.vague && meets(end.bounds, range);
        return by_end || (start.vague && meets(start.bounds, range));
    });
}

std::optional<double> position_of(const Timeline& timeline, const Stretch& stretch) {
    double hands_on = 0;
    double whole = 0;
    for (const auto& [role, part] : stretch.held) {
        const auto share = hands_on_of(timeline.roles[role].role);
        if (!share) continue;
        hands_on += part * *share;
        whole += part;
    }
    if (whole <= 0) return std::nullopt;
    return hands_on / whole;
}

std::optional<double> position_on(const Timeline& timeline, Date day) {
    const Stretch* const stretch = stretch_on(timeline, day);
    return stretch == nullptr ? std::nullopt : position_of(timeline, *stretch);
}

std::optional<double> mean_position(const Tracks& tracks, int year) {
    const DateRange range = days_of_year(year);
    double sum = 0;
    int days = 0;
    for (const auto& [stretch, position] : tracks.positions) {
        const auto shared = shared_days(stretch, {.first = *range.first, .last = *range.last});
        if (!shared || !position) continue;
        sum += *position * shared->count();
        days += shared->count();
    }
    if (days == 0) return std::nullopt;
    return sum / days;
}

double to_hundredths(double value) {
    return std::round(value * 100) / 100;
}

}  // namespace vaiven::report
