#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vaiven {

// What can be said of an entry in a line.
enum class LineField {
    id,
    uid,
    day,
    time,
    weekday,
    kind,
    title,
    body,
    words,
    tags,
    people,
    role,
    track,
    starred,
    ratings,
    about
};

inline constexpr std::array all_line_fields{
    LineField::id,      LineField::uid,     LineField::day,     LineField::time,
    LineField::weekday, LineField::kind,    LineField::title,   LineField::body,
    LineField::words,   LineField::tags,    LineField::people,  LineField::role,
    LineField::track,   LineField::starred, LineField::ratings, LineField::about};

std::string_view to_string(LineField field);

// How a list shows each of its entries: text and fields, in turn.
struct LineTemplate {
    std::vector<std::variant<std::string, LineField>> pieces;

    friend bool operator==(const LineTemplate&, const LineTemplate&) = default;
};

// Reads "{id} {day} {title}". "{{" and "}}" stand for a brace, "\t", "\n" and "\\" for a tab, a
// line break and a backslash. Throws Error(input), naming the fields there are for one that is
// none.
LineTemplate parse_line_template(std::string_view typed);

}  // namespace vaiven
