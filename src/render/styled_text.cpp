#include "render/styled_text.hpp"

#include <algorithm>

#include <vaiven/base/text.hpp>

namespace vaiven::render {

void StyledText::append(std::string_view text, Styles styles) {
    if (text.empty()) return;
    if (runs_.empty() || runs_.back().styles != styles) {
        runs_.push_back({.begin = text_.size(), .styles = styles});
    }
    text_ += text;
}

void StyledText::clear() {
    text_.clear();
    runs_.clear();
}

std::vector<std::string> StyledText::lines(std::size_t columns, Colour colour) const {
    std::vector<std::string> lines;
    std::size_t run = 0;
    for (const auto line : wrapped_views(text_, columns)) {
        auto at = static_cast<std::size_t>(line.data() - text_.data());
        const auto end = at + line.size();
        std::string shown;
        while (at < end) {
            while (run + 1 < runs_.size() && runs_[run + 1].begin <= at) ++run;
            const auto stop = run + 1 < runs_.size() ? std::min(runs_[run + 1].begin, end) : end;
            shown +=
                styled(std::string_view(text_).substr(at, stop - at), runs_[run].styles, colour);
            at = stop;
        }
        lines.push_back(std::move(shown));
    }
    return lines;
}

}  // namespace vaiven::render
