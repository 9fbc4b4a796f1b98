#include "commands/typed_line.hpp"

#include <optional>
#include <ostream>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

using Kind = system::Key::Kind;

std::string without_last_character(const std::string& text) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        last = at;
        next_cluster(text, at);
    }
    return text.substr(0, last);
}

// The end of `text` in at most `columns` columns.
std::string_view end_of(std::string_view text, std::size_t columns) {
    std::size_t at = 0;
    for (auto used = width(text); used > columns;) used -= next_cluster(text, at).columns;
    return text.substr(at);
}

// Over what stood there, with blanks where it was longer: every terminal can do that.
void show(const LinePrompt& prompt, std::string_view line, const Screen& screen) {
    const auto used = prompt.columns + 1;
    const auto room = screen.columns > used ? screen.columns - used : 1;
    const auto shown = end_of(line, room);
    screen.out << '\r' << prompt.text << padded_right(shown, room) << '\r' << prompt.text << shown;
}

system::Key pressed_key(const Screen& screen) {
    screen.out.flush();
    auto key = screen.next_key();
    if (key.kind != Kind::interrupt) return key;
    screen.out << "\n";
    throw Error(ErrorKind::interrupted, "interrupted; nothing was logged");
}

// The end of the line, where the character brings it.
std::optional<LineEnd> take(const std::string& character, const Judge& judge, const Screen& screen,
                            std::string& line) {
    const auto typed = judge(line, character);
    if (typed == Typed::kept || typed == Typed::last) line += character;
    if (typed == Typed::refused) screen.out << '\a';
    if (typed == Typed::leaves) return LineEnd::left;
    if (typed == Typed::last || typed == Typed::enters) return LineEnd::entered;
    return std::nullopt;
}

// The same for any key.
std::optional<LineEnd> take(const system::Key& key, const Judge& judge, const Screen& screen,
                            std::string& line) {
    const bool was_empty = line.empty();
    switch (key.kind) {
        case Kind::text: return take(key.text, judge, screen, line);
        case Kind::enter: return LineEnd::entered;
        case Kind::escape: return LineEnd::left;
        case Kind::end: return was_empty ? std::optional(LineEnd::left) : std::nullopt;
        case Kind::backspace:
            line = without_last_character(line);
            return was_empty ? std::optional(LineEnd::back) : std::nullopt;
        case Kind::delete_line: line.clear(); return std::nullopt;
        case Kind::interrupt:
        case Kind::other: return std::nullopt;
    }
    return std::nullopt;  // not reached
}

}  // namespace

LineEnd read_line(const LinePrompt& prompt, const Judge& judge, const Screen& screen,
                  std::string& line) {
    std::optional<LineEnd> end;
    while (!end) {
        show(prompt, line, screen);
        end = take(pressed_key(screen), judge, screen, line);
    }
    show(prompt, line, screen);
    return *end;
}

}  // namespace vaiven::commands
