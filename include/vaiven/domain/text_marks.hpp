#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vaiven {

// The tags and people that a text names.
struct TextMarks {
    std::vector<std::string> tags;  // without "#"; ordered by key, each key once, as first written
    std::vector<std::string> people;  // without "@"; the same

    friend bool operator==(const TextMarks&, const TextMarks&) = default;
};

// A mark is "#" or "@" at the beginning of a word, then a letter, then letters, digits, "_", and
// "-" or "/" where a letter or digit follows. Letters are those of every script, with their
// combining marks. There are no marks in e-mail addresses, URLs, code (`spans` and fenced blocks)
// or Markdown headings' own signs.
TextMarks marks_in(std::string_view text);

}  // namespace vaiven
