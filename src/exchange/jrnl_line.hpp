#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/iso_moment.hpp"

// The parts of a jrnl file's lines.
namespace vaiven::exchange {

// A line that begins an entry: "[2019-02-11 09:30] text".
struct JrnlDateLine {
    std::optional<Moment> moment;  // nothing where such a day or time does not exist
    std::string_view date;         // as written, without brackets
    std::string_view text;         // behind it, without blanks at both ends
};

// Nothing where the line is text, be it in brackets or not.
std::optional<JrnlDateLine> jrnl_date_line(std::string_view line);

// Whether a line that is text looks as if it were meant to begin an entry.
bool resembles_date_line(std::string_view line);

struct JrnlTitle {
    std::string_view text;
    bool starred = false;
};

// The star of "text *" or "* text" taken off. "*emphasis*" has none.
JrnlTitle without_star(std::string_view text);

// The "@words" of a text, without "@"; ordered by key, each key once.
std::vector<std::string> jrnl_tags(std::string_view text);

}  // namespace vaiven::exchange
