#pragma once

#include <compare>
#include <optional>
#include <string>

#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/date.hpp>

// How long something lasted, and the days that vague dates are placed on.
namespace vaiven {

// Whole calendar months; below one month, days. `days` is 0 where `months` is not.
struct Length {
    int months = 0;
    int days = 0;

    friend auto operator<=>(const Length&, const Length&) = default;
};

// From `from` to the day after the last; nothing (0 days) where that does not come later.
// 31 January + 1 month is the last of February.
Length length(Date from, Date day_after);

// The same from the first to the last day, both included.
Length length_of_days(Date first, Date last);

std::string to_string(const Length& length);  // 2y 0m, 7m, 12d, 0d
std::string to_iso(const Length& length);     // P3Y6M, P1Y, P7M, P1D, P0D

// A start or an end as figures use it: what the date may be, and the day it stands on. The rule
// for neighbours moves bounds and points of placements, never the dates that were typed.
struct Placement {
    CareerDate::Kind kind = CareerDate::Kind::unknown;
    DateRange bounds;           // open, unknown and unresolved: both sides absent
    std::optional<Date> point;  // absent where open, unknown or unresolved
    bool vague = false;
    std::optional<RelativeDate> relative;  // the distance is as typed while this is kept

    friend bool operator==(const Placement&, const Placement&) = default;
};

struct PlacedSpan {
    Placement start;
    Placement end;

    friend bool operator==(const PlacedSpan&, const PlacedSpan&) = default;
};

// Where start and end of one role stand. A relative date whose anchor is the other one is
// resolved; one whose anchor is the ideal end must come resolved. Throws Error(input) where the
// first day of the start comes after the last of the end.
PlacedSpan placed(const CareerDate& start, const CareerDate& end);

struct Points {
    std::optional<Date> start;
    std::optional<Date> end;

    friend bool operator==(const Points&, const Points&) = default;
};

Points points(const CareerDate& start, const CareerDate& end);  // of placed(start, end)

// The days that a figure rests on: the bounds of a vague date, the point of an exact one.
DateRange figure_bounds(const Placement& placement);

// Whether the end is placed on `as_of` or before it; otherwise the role is still held, or nobody
// knows.
bool has_ended(const Placement& end, Date as_of);

struct Duration {
    Length least;
    std::optional<Length> most;  // absent: open on one side, "at least"
    Length point;                // between the points
    bool vague = false;          // rests on a vague date

    bool at_least() const { return !most; }

    friend bool operator==(const Duration&, const Duration&) = default;
};

// As of a day. Nothing where start or end is unknown or the start is placed after `as_of`
// (planned). An open end is exactly `as_of`, included, and so is an end placed after it; a later
// bound of another end is cut there. A start told by its distance to the end (or the reverse)
// makes the length as typed.
std::optional<Duration> duration(const PlacedSpan& span, Date as_of);
std::optional<Duration> duration(const CareerDate& start, const CareerDate& end, Date as_of);

// "2y 0m", "~3y 6m (3y 2m to 3y 10m)", "at least 9y 0m".
std::string to_string(const Duration& duration);

}  // namespace vaiven
