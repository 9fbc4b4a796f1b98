#include <array>
#include <utility>

#include <vaiven/render/style.hpp>

namespace vaiven::render {

namespace {

// Bold, dim, italic and underline do on every background; cyan and magenta are the two colours of
// the eight that are legible on black and on white.
constexpr auto codes = std::to_array<std::pair<Style, std::string_view>>({
    {Style::heading, "1"},
    {Style::id, "36"},
    {Style::quiet, "2"},
    {Style::mark, "35"},
    {Style::hit, "1;4"},
    {Style::strong, "1"},
    {Style::emphasis, "3"},
    {Style::struck, "9"},
    {Style::code, "36"},
    {Style::link, "4"},
});

}  // namespace

std::string styled(std::string_view text, Styles styles, Colour colour) {
    if (colour == Colour::off || styles.empty() || text.empty()) return std::string(text);
    std::string sequence;
    for (const auto& [style, code] : codes) {
        if (!styles.has(style)) continue;
        sequence += sequence.empty() ? "\x1b[" : ";";
        sequence += code;
    }
    return sequence.append("m").append(text).append("\x1b[0m");
}

}  // namespace vaiven::render
