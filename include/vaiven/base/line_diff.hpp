#pragma once

#include <string_view>
#include <vector>

namespace vaiven {

enum class LineFate { kept, removed, added };

struct DiffLine {
    LineFate fate = LineFate::kept;
    std::string_view text;

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

// The lines of both texts in order: those kept and removed are `before`, those kept and added are
// `after`. As few as possible are removed and added (Myers 1986); where these would be more than a
// thousand, everything between the first and the last difference is. Removed lines stand before the
// added ones that take their place. An empty text has no lines. The result points into the texts.
std::vector<DiffLine> line_diff(std::string_view before, std::string_view after);

}  // namespace vaiven
