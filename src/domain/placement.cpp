#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/domain/duration.hpp>

namespace vaiven {

namespace {

using Kind = CareerDate::Kind;

enum class End { start, end };

// A part of the way from the first day to the last, rounded down: 1 of 2 is the earlier middle.
struct Fraction {
    int part;
    int of;
};

constexpr Fraction middle{1, 2};
constexpr Fraction one_third{1, 3};
constexpr Fraction two_thirds{2, 3};

// One bound alone is the day; nothing without any.
std::optional<Date> day_within(const DateRange& range, Fraction fraction) {
    if (!range.first || !range.last) return range.first ? range.first : range.last;
    const int days = days_between(*range.first, *range.last);
    return add_days(*range.first, days * fraction.part / fraction.of);
}

Placement placement(const CareerDate& date, End end) {
    Placement placed{.kind = date.kind,
                     .bounds = date.bounds,
                     .point = {},
                     .vague = date.vague,
                     .relative = date.relative};
    if (date.vague) placed.point = day_within(date.preferred, middle);
    if (!date.vague) placed.point = end == End::start ? date.bounds.first : date.bounds.last;
    return placed;
}

bool rests_on(const CareerDate& date, RelativeDate::Anchor anchor) {
    return date.relative && date.relative->anchor == anchor;
}

void check_order(const CareerDate& start, const CareerDate& end) {
    if (!start.bounds.first || !end.bounds.last) return;
    if (*start.bounds.first <= *end.bounds.last) return;
    throw Error(ErrorKind::input,
                fmt::format("the start ({}) comes after the end ({}); correct one of them",
                            start.typed, end.typed));
}

DateRange cut(DateRange range, const DateRange& at) {
    if (at.first && (!range.first || *range.first < *at.first)) range.first = at.first;
    if (at.last && (!range.last || *range.last > *at.last)) range.last = at.last;
    return range;
}

// Moves a vague point to a fraction of its bounds, cut at the other date. Bounds that are open on
// both sides (a set that leaves out a time between) leave it where it is.
void move_within(Placement& placement, const DateRange& at, Fraction fraction) {
    const auto there = day_within(cut(placement.bounds, at), fraction);
    if (placement.vague && there) placement.point = there;
}

// Sets start and end apart where the start would not come before the end.
void set_apart(PlacedSpan& span) {
    auto& [start, end] = span;
    const DateRange shared{.first = start.bounds.first, .last = end.bounds.last};
    move_within(start, shared, one_third);
    move_within(end, shared, two_thirds);
    if (*start.point <= *end.point) return;
    // Only a date that is open on one side is left in the way: it goes to the other.
    const bool start_gives_way = start.vague && !start.bounds.first;
    (start_gives_way ? start.point : end.point) = start_gives_way ? end.point : start.point;
}

}  // namespace

PlacedSpan placed(const CareerDate& start, const CareerDate& end) {
    const bool start_rests = rests_on(start, RelativeDate::Anchor::end);
    const bool end_rests = rests_on(end, RelativeDate::Anchor::start);
    const CareerDate from = start_rests && !end_rests ? resolved(start, end) : start;
    const CareerDate to = end_rests && !start_rests ? resolved(end, start) : end;
    check_order(from, to);
    PlacedSpan span{.start = placement(from, End::start), .end = placement(to, End::end)};
    const bool has_points = span.start.point && span.end.point;
    const bool may_move = span.start.vague || span.end.vague;
    if (has_points && may_move && *span.start.point >= *span.end.point) set_apart(span);
    return span;
}

Points points(const CareerDate& start, const CareerDate& end) {
    const PlacedSpan span = placed(start, end);
    return {.start = span.start.point, .end = span.end.point};
}

}  // namespace vaiven
