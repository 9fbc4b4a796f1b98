#pragma once

#include <cstddef>
#include <vector>

#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/role.hpp>

// Where the roles of a career stand beside each other. It does not depend on the day a figure is
// asked for.
namespace vaiven {

// The end of `role` and the start of `next` meet, and no boundary between them leaves both a day:
// they overlap.
struct Unsettled {
    std::size_t role = 0;
    std::size_t next = 0;

    friend bool operator==(const Unsettled&, const Unsettled&) = default;
};

struct Settlement {
    std::vector<PlacedSpan> spans;      // one for each role, in the order of the roles
    std::vector<Placement> ideal_ends;  // the same; of kind unknown where there is none
    std::vector<Unsettled> unsettled;   // in order of the roles' start points

    friend bool operator==(const Settlement&, const Settlement&) = default;
};

// Relative dates are resolved, points placed, and then, in order of start points (the larger share
// first, then the one entered first) and without stints, each end is settled with the first later
// start that its bounds meet, of a role of at least its share. Where the start's bounds are not
// wider, the end is the day before it, else the start is the day after the end, and the bounds
// move along. Where that takes the first role's only day, the start's bounds are split in the
// middle. Throws Error(input) where a role starts after the latest day of its end.
Settlement settled(const std::vector<Role>& roles);

// Where one role stands alone, its relative dates resolved.
PlacedSpan placed(const Role& role);

}  // namespace vaiven
