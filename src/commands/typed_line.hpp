#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "system/keys.hpp"
#include <vaiven/render/style.hpp>

namespace vaiven::commands {

// Where questions appear, and where the keys come from.
struct Screen {
    std::ostream& out;
    std::size_t columns = 80;
    render::Colour colour = render::Colour::off;
    std::function<system::Key()> next_key;
};

// What stands before the line.
struct LinePrompt {
    std::string text;
    std::size_t columns = 0;  // that it takes; escape sequences take none
};

// What a character means behind what was typed.
enum class Typed {
    kept,
    last,     // kept, and the line ends with it
    refused,  // the terminal rings
    enters,   // as Enter
    leaves,   // as Esc
};

using Judge = std::function<Typed(std::string_view line, std::string_view character)>;

enum class LineEnd { entered, back, left };

// Reads a line key by key; only its end is shown where it grows too long. Backspace on an empty
// line goes back; Esc leaves, and so does Ctrl-D on an empty line. What was typed stays visible,
// without a line break. Throws Error(interrupted).
LineEnd read_line(const LinePrompt& prompt, const Judge& judge, const Screen& screen,
                  std::string& line);

}  // namespace vaiven::commands
