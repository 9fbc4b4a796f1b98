#pragma once

#include <cstddef>
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

// One mark, where it stands.
struct TextMark {
    char sign = '#';        // or "@"
    std::size_t at = 0;     // the byte at which the name begins
    std::string_view name;  // within the text

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

// A mark is "#" or "@" at the beginning of a word, then a letter, then letters, digits, "_", and
// "-", "/", "·" or a zero-width joiner where a letter or digit follows. Letters are those of every
// script, with their combining marks. There are no marks in e-mail addresses, URLs and the places
// that links lead to, code (`spans`, which end with their paragraph or list item at the latest, and
// fenced blocks) and headings ("# " to "###### "). A key is the name case-folded in NFC.
TextMarks marks_in(std::string_view text);

// The same one by one, in the order of the text, as often as they are written.
std::vector<TextMark> each_mark_in(std::string_view text);

// Whether `name`, without a sign, is one that a text can name.
bool can_be_marked(std::string_view name);

}  // namespace vaiven
