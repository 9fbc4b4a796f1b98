#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <vaiven/report/moves.hpp>
#include <vaiven/report/timeline.hpp>

namespace vaiven::render {

enum class Signs { unicode, ascii };

struct LaneStyle {
    std::size_t columns = 80;  // fewer than 40 count as 40
    Signs signs = Signs::unicode;
};

// A career as a picture of text: an axis of years, one line for each role with its stints
// indented under it, the moves, and what the signs mean. Where a role may have been held but for a
// vague date, the bar is drawn fuzzy. Empty without roles.
std::vector<std::string> lanes(const report::Timeline& timeline, const report::Moves& moves,
                               const LaneStyle& style);

// The same as one text, each line with its line break.
std::string lanes_text(const report::Timeline& timeline, const report::Moves& moves,
                       const LaneStyle& style);

}  // namespace vaiven::render
