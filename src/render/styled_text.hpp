#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/render/style.hpp>

namespace vaiven::render {

// Text whose parts have styles of their own, wrapped as a whole.
class StyledText {
public:
    void append(std::string_view text, Styles styles);

    bool empty() const { return text_.empty(); }
    std::string_view text() const { return text_; }
    void clear();

    // Lines of at most `columns` columns, without line breaks.
    std::vector<std::string> lines(std::size_t columns, Colour colour) const;

private:
    struct Run {
        std::size_t begin = 0;
        Styles styles;
    };

    std::string text_;
    std::vector<Run> runs_;  // each up to where the next begins
};

}  // namespace vaiven::render
