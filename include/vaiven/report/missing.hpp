#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/report/moves.hpp>
#include <vaiven/report/timeline.hpp>

namespace vaiven::report {

// Something that the record leaves vague or does not say, so that a figure rests on it or does
// without. Roles are named by their index in the timeline.
struct Missing {
    enum class Kind {
        no_role,        // not one is recorded
        unknown_track,  // of `role`: its moves have no direction
        unknown_start,  // of `role`: its days are in no total
        unknown_end,    // the same
        vague_start,    // of `role`
        vague_end,      // of `role`
        outside_host,   // `role` is a stint without a day inside its host
        overlap,        // the dates of `role` and `other` meet, and no boundary lies between
        assumed_order,  // `other` has no start; it is told behind `role` for want of a better
        // `days` on which no role was held; not told where a role has an unknown date
        days_without,
        no_reason,  // for the move from `role` to `other`
    };

    Kind kind = Kind::no_role;
    std::optional<std::size_t> role;
    std::optional<std::size_t> other;
    int days = 0;
    bool vague = false;  // of the days: they rest on a vague date

    friend bool operator==(const Missing&, const Missing&) = default;
};

// Of what touches `range`, or may: a role without a date, unless the other one rules it out. By
// kind, then by role.
std::vector<Missing> missing_in(const Timeline& timeline, const Moves& moves,
                                const DateRange& range);

}  // namespace vaiven::report
