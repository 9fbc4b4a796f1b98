#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/styled_text.hpp"

namespace vaiven::render {

// Paragraphs and the like one under the other, with the signs of the quotes and lists they are in.
class MarkdownBlocks {
public:
    MarkdownBlocks(std::size_t columns, Colour colour) : columns_(columns), colour_(colour) {}

    enum class Spacing { tight, loose };  // whether a blank line stands between its blocks

    // A quote, a list (without signs) or an item of one; `first` stands before its first line,
    // `rest` before the others.
    void enter(std::string first, std::string rest, Spacing spacing);
    void leave();

    // The lines of one paragraph, heading or block of code.
    void add(const StyledText& text);

    std::string text() && { return std::move(text_); }

private:
    struct Container {
        std::string first;
        std::string rest;
        Spacing spacing = Spacing::loose;
        bool has_begun = false;
    };

    void add_blank_line();
    std::string margin(std::size_t depth) const;

    std::size_t columns_;
    Colour colour_;
    std::vector<Container> containers_;
    std::size_t shared_ = 0;  // containers that the last line written and the next one are in
    std::string text_;
};

}  // namespace vaiven::render
