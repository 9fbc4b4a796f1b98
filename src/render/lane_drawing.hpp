#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <vaiven/report/moves.hpp>
#include <vaiven/report/timeline.hpp>

namespace vaiven::render {

enum class LaneSign {
    none,
    maybe,     // only if a vague date is at its edge
    probably,  // between the points, but not for certain
    held,
    goes_on,
    unknown,
    planned,
    move,
    vague_move,
};

using Lane = std::vector<LaneSign>;

// Days spread over the cells of a line.
struct LaneScale {
    report::Days days;
    std::size_t cells = 1;

    std::size_t cell_of(Date day) const;  // the nearest for a day outside
};

// The whole months that hold all that is drawn; nothing where no date of any role is known.
std::optional<report::Days> days_drawn(const report::Timeline& timeline);

Lane lane_of(const report::TimelineRole& role, Date as_of, const LaneScale& scale);

// All empty where no move has a date.
Lane lane_of(const report::Moves& moves, const LaneScale& scale);

// "|2014     |2016", as wide as the scale or less.
std::string axis(const LaneScale& scale, char32_t tick);

}  // namespace vaiven::render
