#include <algorithm>

#include "report/main_sequence.hpp"
#include <vaiven/report/tracks.hpp>

namespace vaiven::report {

namespace {

using Kind = CareerDate::Kind;

enum class Reset {
    none,     // it was never held up to the timeline's day
    held,     // still held
    ended,    // its last day is placed
    unknown,  // its last day is not known
};

// The dates that a stint ends by: its own or its host's, whichever end is placed first.
const PlacedSpan& ending_span(const Timeline& timeline, const TimelineRole& role) {
    if (!role.host) return role.span;
    const PlacedSpan& host = timeline.roles[*role.host].span;
    if (role.span.end.kind == Kind::open) return host;
    const bool has_points = role.span.end.point && host.end.point;
    return has_points && *host.end.point < *role.span.end.point ? host : role.span;
}

Reset reset_of(const Timeline& timeline, const TimelineRole& role) {
    if (role.standing == Standing::planned) return Reset::none;
    // A stint on days on which its host was not held.
    if (role.standing == Standing::counted && !role.days) return Reset::none;
    const Placement& end = ending_span(timeline, role).end;
    if (end.kind != Kind::open && !end.point) return Reset::unknown;
    return has_ended(end, timeline.as_of) && *end.point < timeline.as_of ? Reset::ended
                                                                         : Reset::held;
}

// Of two roles held together the one that comes first as the main role.
bool comes_first(const Timeline& timeline, std::size_t one, std::size_t other) {
    const bool has_start = timeline.roles[one].span.start.point.has_value();
    const bool other_has = timeline.roles[other].span.start.point.has_value();
    if (!has_start || !other_has) return has_start;
    return outranks(timeline.roles, one, other);
}

Length length_since(Date last, Date as_of) {
    return length_of_days(add_days(last, 1), as_of);
}

TrackGap gap_since(const Timeline& timeline, std::size_t role) {
    const PlacedSpan& span = ending_span(timeline, timeline.roles[role]);
    const DateRange end = figure_bounds(span.end);
    // A side that is open cannot pass the start.
    const auto earliest = end.first ? end.first : figure_bounds(span.start).first;
    TrackGap gap{.since = *span.end.point, .reset_by = role};
    gap.least = length_since(end.last.value_or(timeline.as_of), timeline.as_of);
    if (earliest) gap.most = length_since(*earliest, timeline.as_of);
    return gap;
}

template <typename Counts>
std::optional<TrackGap> gap(const Timeline& timeline, const Counts& counts) {
    std::optional<std::size_t> held;
    std::optional<TrackGap> last;
    bool is_unknown = false;
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        if (!counts(timeline.roles[role].role)) continue;
        switch (reset_of(timeline, timeline.roles[role])) {
            case Reset::none: break;
            case Reset::unknown: is_unknown = true; break;
            case Reset::held:
                if (!held || comes_first(timeline, role, *held)) held = role;
                break;
            case Reset::ended: {
                const TrackGap since = gap_since(timeline, role);
                if (!last || since.since >= last->since) last = since;
                break;
            }
        }
    }
    if (held) {
        return TrackGap{.least = {}, .most = Length{}, .since = timeline.as_of, .reset_by = *held};
    }
    return is_unknown ? std::nullopt : last;
}

}  // namespace

std::optional<TrackGap> hands_on_gap(const Timeline& timeline) {
    return gap(timeline, [](const Role& role) { return hands_on_of(role).value_or(0) >= 0.5; });
}

std::optional<TrackGap> management_gap(const Timeline& timeline) {
    return gap(timeline, [](const Role& role) {
        return role.track == Track::management || role.track == Track::hybrid;
    });
}

}  // namespace vaiven::report
