#include <algorithm>

#include <fmt/format.h>

#include <vaiven/domain/duration.hpp>

namespace vaiven {

namespace {

using Kind = CareerDate::Kind;

DateRange cut_at(DateRange bounds, Date as_of) {
    if (bounds.first) bounds.first = std::min(*bounds.first, as_of);
    if (bounds.last) bounds.last = std::min(*bounds.last, as_of);
    return bounds;
}

// The end as it stands on `as_of`: one that comes later counts as open, open is that day, and no
// bound lies behind it.
PlacedSpan seen_on(Date as_of, const PlacedSpan& span) {
    PlacedSpan seen = span;
    seen.end.bounds = cut_at(span.end.bounds, as_of);
    if (!has_ended(span.end, as_of)) {
        seen.end = {.kind = Kind::date, .bounds = {.first = as_of, .last = as_of}, .point = as_of};
    }
    return seen;
}

bool is_told_by_end(const PlacedSpan& span) {
    const auto& relative = span.start.relative;
    return relative && relative->anchor == RelativeDate::Anchor::end;
}

bool is_told_by_start(const PlacedSpan& span) {
    const auto& relative = span.end.relative;
    return relative && relative->anchor == RelativeDate::Anchor::start;
}

// `count` units before `end` up to it, or from `start` on.
Length stated_length(const RelativeDate& relative, int count, Date point) {
    if (relative.unit == RelativeDate::Unit::months && count > 0) return {.months = count};
    const bool is_before = relative.side == RelativeDate::Side::before;
    return is_before ? length(add_days(point, -count), point)
                     : length(point, add_days(point, count));
}

Duration stated(const RelativeDate& relative, Date anchor, const Length& between_points) {
    const Length least = stated_length(relative, relative.least, anchor);
    const Length most = stated_length(relative, relative.most, anchor);
    return {.least = least,
            .most = most,
            .point = std::clamp(between_points, least, most),
            .vague = least != most};
}

Duration by_bounds(const PlacedSpan& span, const Length& between_points) {
    const DateRange start = figure_bounds(span.start);
    const DateRange end = figure_bounds(span.end);
    // A side that is open cannot pass the other date.
    const auto latest_start = start.last ? start.last : end.last;
    const auto earliest_end = end.first ? end.first : start.first;
    Duration duration{.point = between_points, .vague = span.start.vague || span.end.vague};
    if (latest_start && earliest_end && *latest_start <= *earliest_end) {
        duration.least = length_of_days(*latest_start, *earliest_end);
    }
    if (start.first && end.last) duration.most = length_of_days(*start.first, *end.last);
    return duration;
}

}  // namespace

DateRange figure_bounds(const Placement& placement) {
    if (placement.vague) return placement.bounds;
    return {.first = placement.point, .last = placement.point};
}

bool has_ended(const Placement& end, Date as_of) {
    return end.point && *end.point <= as_of;
}

std::optional<Duration> duration(const PlacedSpan& span, Date as_of) {
    const bool has_start = span.start.kind == Kind::date && span.start.point;
    const bool has_end = span.end.kind == Kind::open || span.end.point;
    if (!has_start || !has_end || *span.start.point > as_of) return std::nullopt;
    const PlacedSpan seen = seen_on(as_of, span);
    const bool starts_later = *seen.start.point > *seen.end.point;
    const Length between_points =
        starts_later ? Length{} : length_of_days(*seen.start.point, *seen.end.point);
    const bool is_over = has_ended(span.end, as_of);
    if (is_over && is_told_by_end(span)) {
        return stated(*span.start.relative, *seen.end.point, between_points);
    }
    if (is_over && is_told_by_start(span)) {
        return stated(*span.end.relative, *seen.start.point, between_points);
    }
    return by_bounds(seen, between_points);
}

std::optional<Duration> duration(const CareerDate& start, const CareerDate& end, Date as_of) {
    return duration(placed(start, end), as_of);
}

std::string to_string(const Duration& duration) {
    if (duration.at_least()) return fmt::format("at least {}", to_string(duration.least));
    const std::string_view sign = duration.vague ? "~" : "";
    if (duration.least == *duration.most) {
        return fmt::format("{}{}", sign, to_string(duration.least));
    }
    return fmt::format("{}{} ({} to {})", sign, to_string(duration.point),
                       to_string(duration.least), to_string(*duration.most));
}

}  // namespace vaiven
