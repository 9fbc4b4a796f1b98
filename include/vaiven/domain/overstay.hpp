#pragma once

#include <optional>

#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven {

// How long a role was held after the day on which, by its holder's own later view, it should have
// ended.
struct Overstay {
    Length least;
    std::optional<Length> most;  // absent: open on one side, "at least"
    bool left_early = false;     // it has ended before its ideal end, and both lengths are 0

    friend bool operator==(const Overstay&, const Overstay&) = default;
};

// As typed where the ideal end is told by its distance to the end, or both by theirs to the start,
// else from the bounds of both (of an exact date its point). An open end, and one placed after
// `as_of`, is `as_of`. Nothing where a date is missing, or where the role has not yet begun or
// ended on `as_of` and the ideal end rests on its end.
std::optional<Overstay> overstay(const PlacedSpan& span, const Placement& ideal_end, Date as_of);

}  // namespace vaiven
