#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <vaiven/render/style.hpp>

namespace vaiven::render {

// A text longer than this is shown as it is: nobody reads it at a terminal to the end, and what was
// made to be hard to read takes the reader of Markdown too long.
inline constexpr std::size_t longest_markdown = 256UL << 10;

// Markdown as lines for a terminal of `columns` columns: headings, emphasis, lists, quotes, code,
// links as "text <url>". Line breaks stay. Where colour is off, the signs of headings, emphasis and
// code stay too, since nothing else would show them. `styles` are those of all of it. The text must
// be safe to show; HTML and entities stand as they were typed, tables too.
std::string markdown_text(std::string_view markdown, std::size_t columns, Colour colour,
                          Styles styles = {});

}  // namespace vaiven::render
