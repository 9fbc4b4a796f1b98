#include <algorithm>

#include <vaiven/domain/overstay.hpp>

namespace vaiven {

namespace {

using Kind = CareerDate::Kind;

Length typed_length(const RelativeDate& relative, int count, const Placement& end) {
    if (relative.unit == RelativeDate::Unit::months) return {.months = count};
    if (!end.point) return {.days = count};
    return length(add_days(*end.point, -count), *end.point);
}

Overstay as_typed(const RelativeDate& relative, const Placement& end) {
    const bool is_early = relative.side == RelativeDate::Side::after && relative.most > 0;
    if (is_early) return {.least = {}, .most = Length{}, .left_early = relative.least > 0};
    return {.least = typed_length(relative, relative.least, end),
            .most = typed_length(relative, relative.most, end)};
}

// From the day after `ideal` to `end`; 0 where that is none.
Length length_after(Date ideal, Date end) {
    return length_of_days(add_days(ideal, 1), end);
}

Overstay by_bounds(const DateRange& end, const DateRange& ideal) {
    Overstay overstay;
    if (end.first && ideal.last) overstay.least = length_after(*ideal.last, *end.first);
    if (end.last && ideal.first) overstay.most = length_after(*ideal.first, *end.last);
    overstay.left_early = end.last && ideal.first && *ideal.first > *end.last;
    return overstay;
}

bool is_told_by(const Placement& date, RelativeDate::Anchor anchor) {
    return date.relative && date.relative->anchor == anchor;
}

// Both count in one unit from the start: the difference is as typed.
std::optional<Overstay> between_typed(const RelativeDate& end, const RelativeDate& ideal) {
    if (end.unit != ideal.unit || end.side != ideal.side) return std::nullopt;
    const auto in_unit = [&end](int count) {
        return end.unit == RelativeDate::Unit::months ? Length{.months = std::max(0, count)}
                                                      : Length{.days = std::max(0, count)};
    };
    const bool is_after = end.side == RelativeDate::Side::after;
    const int least = is_after ? end.least - ideal.most : ideal.least - end.most;
    const int most = is_after ? end.most - ideal.least : ideal.most - end.least;
    return Overstay{.least = in_unit(least), .most = in_unit(most), .left_early = most < 0};
}

// The distance between end and ideal end where it was typed, directly or from one anchor.
std::optional<Overstay> stated(const Placement& end, const Placement& ideal) {
    using Anchor = RelativeDate::Anchor;
    if (is_told_by(ideal, Anchor::end)) return as_typed(*ideal.relative, end);
    if (!is_told_by(ideal, Anchor::start) || !is_told_by(end, Anchor::start)) return std::nullopt;
    return between_typed(*end.relative, *ideal.relative);
}

}  // namespace

std::optional<Overstay> overstay(const PlacedSpan& span, const Placement& ideal_end, Date as_of) {
    const bool has_begun = !span.start.point || *span.start.point <= as_of;
    if (!has_begun || ideal_end.kind != Kind::date) return std::nullopt;
    const bool is_over = has_ended(span.end, as_of);
    const bool is_unknown = span.end.kind != Kind::open && !span.end.point;
    const bool rests_on_end = is_told_by(ideal_end, RelativeDate::Anchor::end);
    if (rests_on_end && !is_over && !is_unknown) return std::nullopt;
    if (rests_on_end || is_over) {
        if (const auto said = stated(span.end, ideal_end)) return said;
    }
    if (is_unknown || !ideal_end.point) return std::nullopt;
    DateRange end{.first = as_of, .last = as_of};
    if (is_over) end = figure_bounds(span.end);
    if (end.last) end.last = std::min(*end.last, as_of);
    Overstay found = by_bounds(end, figure_bounds(ideal_end));
    found.left_early = found.left_early && is_over;
    return found;
}

}  // namespace vaiven
