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

}  // namespace

std::optional<Overstay> overstay(const PlacedSpan& span, const Placement& ideal_end, Date as_of) {
    const bool has_begun = !span.start.point || *span.start.point <= as_of;
    if (!has_begun || ideal_end.kind != Kind::date) return std::nullopt;
    const bool is_over = has_ended(span.end, as_of);
    const bool is_unknown = span.end.kind != Kind::open && !span.end.point;
    if (ideal_end.relative && ideal_end.relative->anchor == RelativeDate::Anchor::end) {
        if (!is_over && !is_unknown) return std::nullopt;
        return as_typed(*ideal_end.relative, span.end);
    }
    if (is_unknown || !ideal_end.point) return std::nullopt;
    DateRange end{.first = as_of, .last = as_of};
    if (is_over) end = figure_bounds(span.end);
    if (end.last) end.last = std::min(*end.last, as_of);
    return by_bounds(end, figure_bounds(ideal_end));
}

}  // namespace vaiven
