#include "render/markdown_blocks.hpp"

#include <algorithm>

#include <vaiven/base/text.hpp>

namespace vaiven::render {

void MarkdownBlocks::enter(std::string first, std::string rest, Spacing spacing) {
    containers_.push_back({.first = std::move(first), .rest = std::move(rest), .spacing = spacing});
}

void MarkdownBlocks::leave() {
    const auto& container = containers_.back();
    if (!container.has_begun && !container.first.empty()) add({});  // an item without text
    containers_.pop_back();
    shared_ = std::min(shared_, containers_.size());
}

void MarkdownBlocks::add(const StyledText& text) {
    add_blank_line();
    const auto first = margin(containers_.size());
    for (auto& container : containers_) container.has_begun = true;
    shared_ = containers_.size();
    const auto rest = margin(shared_);
    const auto used = first.size();  // the signs are ASCII
    const auto lines = text.lines(columns_ > used ? columns_ - used : 1, colour_);
    for (const auto& line : lines) {
        text_ += without_blanks_at_end((&line == &lines.front() ? first : rest) + line) + "\n";
    }
}

// Between two blocks, but not within a list whose items follow each other closely.
void MarkdownBlocks::add_blank_line() {
    const bool is_tight = shared_ > 0 && containers_[shared_ - 1].spacing == Spacing::tight;
    if (text_.empty() || is_tight) return;
    text_ += without_blanks_at_end(margin(shared_)) + "\n";
}

// What stands in front of a line; where quotes and lists lie so deep that half of the columns would
// go, the innermost are not shown.
std::string MarkdownBlocks::margin(std::size_t depth) const {
    std::string signs;
    for (std::size_t at = 0; at < depth && signs.size() * 2 < columns_; ++at) {
        signs += containers_[at].has_begun ? containers_[at].rest : containers_[at].first;
    }
    return signs;
}

}  // namespace vaiven::render
