#include <algorithm>
#include <array>

#include <vaiven/report/missing.hpp>

namespace vaiven::report {

namespace {

using Kind = Missing::Kind;

constexpr std::array kinds_of_a_role{Kind::unknown_track, Kind::unknown_start, Kind::unknown_end,
                                     Kind::vague_start,   Kind::vague_end,     Kind::outside_host};

bool meets(const DateRange& bounds, const DateRange& range) {
    const bool ends_before = bounds.last && range.first && *bounds.last < *range.first;
    const bool begins_after = bounds.first && range.last && *range.last < *bounds.first;
    return !ends_before && !begins_after;
}

// Whether the role was held in `range`, or may have been.
bool touches(const TimelineRole& role, const DateRange& range) {
    if (role.standing == Standing::planned) return false;
    return meets(
        {.first = figure_bounds(role.span.start).first, .last = figure_bounds(role.span.end).last},
        range);
}

bool is_vague_in(const Placement& date, const DateRange& range) {
    return date.vague && meets(date.bounds, range);
}

bool is_unplaced(const Placement& date) {
    return date.kind != CareerDate::Kind::open && !date.point;
}

bool is_missing(Kind kind, const Timeline& timeline, const TimelineRole& role,
                const DateRange& range) {
    const bool has_ended_by_now = has_ended(role.span.end, timeline.as_of);
    switch (kind) {
        case Kind::unknown_track: return role.role.track == Track::unknown;
        case Kind::unknown_start: return is_unplaced(role.span.start);
        case Kind::unknown_end: return is_unplaced(role.span.end);
        case Kind::vague_start: return is_vague_in(role.span.start, range);
        case Kind::vague_end: return has_ended_by_now && is_vague_in(role.span.end, range);
        case Kind::outside_host:
            return role.role.is_stint() && role.standing == Standing::counted && !role.days;
        case Kind::no_role:
        case Kind::overlap:
        case Kind::assumed_order:
        case Kind::days_without:
        case Kind::no_reason: return false;
    }
    return false;  // not reached
}

void add_roles(std::vector<Missing>& missing, const Timeline& timeline, const DateRange& range) {
    for (const Kind kind : kinds_of_a_role) {
        for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
            const TimelineRole& found = timeline.roles[role];
            const bool is_told = touches(found, range) && is_missing(kind, timeline, found, range);
            if (is_told) missing.push_back({.kind = kind, .role = role});
        }
    }
}

void add_overlaps(std::vector<Missing>& missing, const Timeline& timeline, const DateRange& range) {
    for (const auto& [role, next] : timeline.unsettled) {
        const bool is_told =
            touches(timeline.roles[role], range) && touches(timeline.roles[next], range);
        if (is_told) missing.push_back({.kind = Kind::overlap, .role = role, .other = next});
    }
}

void add_assumed(std::vector<Missing>& missing, const Timeline& timeline, const DateRange& range) {
    const auto& steps = timeline.main_sequence;
    for (std::size_t step = 1; step < steps.size(); ++step) {
        if (!steps[step].is_assumed || !touches(timeline.roles[steps[step].role], range)) continue;
        missing.push_back(
            {.kind = Kind::assumed_order, .role = steps[step - 1].role, .other = steps[step].role});
    }
}

// Whether a vague date ends or begins right beside these days.
bool borders_on_vague(const Timeline& timeline, const Days& days) {
    return std::ranges::any_of(timeline.roles, [&days](const TimelineRole& role) {
        const auto& [start, end] = role.span;
        return (end.vague && end.point == add_days(days.first, -1)) ||
               (start.vague && start.point == add_days(days.last, 1));
    });
}

void add_days_without(std::vector<Missing>& missing, const Timeline& timeline,
                      const DateRange& range) {
    const bool may_be_held = std::ranges::any_of(missing, [](const Missing& item) {
        return item.kind == Kind::unknown_start || item.kind == Kind::unknown_end;
    });
    if (may_be_held) return;
    Missing found{.kind = Kind::days_without};
    for (const Stretch& stretch : timeline.stretches) {
        if (!stretch.held.empty()) continue;
        const Date first = std::max(stretch.days.first, range.first.value_or(stretch.days.first));
        const Date last = std::min(stretch.days.last, range.last.value_or(stretch.days.last));
        if (first > last) continue;
        found.days += Days{.first = first, .last = last}.count();
        found.vague = found.vague || borders_on_vague(timeline, stretch.days);
    }
    if (found.days > 0) missing.push_back(found);
}

void add_reasons(std::vector<Missing>& missing, const Timeline& timeline, const Moves& moves,
                 const DateRange& range) {
    for (const Move& move : moves.moves) {
        const Reasons& reasons = timeline.roles[move.to].role.reasons;
        const bool is_told = !reasons.why.empty() || !reasons.push.empty() || !reasons.pull.empty();
        const bool is_in_range =
            move.date.point ? range.contains(*move.date.point) : !range.first.has_value();
        if (is_told || move.title_change || !is_in_range) continue;
        missing.push_back({.kind = Kind::no_reason, .role = move.from, .other = move.to});
    }
}

}  // namespace

std::vector<Missing> missing_in(const Timeline& timeline, const Moves& moves,
                                const DateRange& range) {
    if (timeline.roles.empty()) return {{.kind = Kind::no_role}};
    std::vector<Missing> missing;
    add_roles(missing, timeline, range);
    add_overlaps(missing, timeline, range);
    add_assumed(missing, timeline, range);
    add_days_without(missing, timeline, range);
    add_reasons(missing, timeline, moves, range);
    return missing;
}

}  // namespace vaiven::report
