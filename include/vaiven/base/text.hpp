#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Text is UTF-8 everywhere. What is asked for below holds for valid UTF-8; invalid bytes never
// crash, each counts as one replacement character.
namespace vaiven {

// The byte offset of the first thing in `text` that a journal does not hold: a NUL, or a byte that
// is not part of valid UTF-8. npos where all is well.
std::size_t first_invalid_byte(std::string_view text);

// Throws Error(input) where `text` holds a NUL or is not UTF-8; `subject` begins the message
// ("the text").
void check_text(std::string_view subject, std::string_view text);

// The key under which words are compared: NFC, case-folded. Two spellings of a word have one key.
std::string folded(std::string_view text);

// The same without accents and other marks: "Développeur" is "developpeur".
std::string unaccented(std::string_view text);

// The key under which a part of a text is found: case-folded, decomposed, and without the accents
// of Latin, Greek and Cyrillic letters. Marks of other scripts stay, where they make another
// letter.
std::string search_key(std::string_view text);

std::string lower_ascii(std::string_view text);
char lower_ascii(char letter);
// Whether nothing of `text` can be seen: white space of every kind, and characters without width.
bool is_blank(std::string_view text);

std::string_view trimmed(std::string_view text);           // without ASCII white space at both ends
std::string_view without_newlines(std::string_view text);  // without "\n" and "\r" at both ends
std::string without_blanks_at_end(std::string line);       // of " " alone

// Without the one (U+FEFF) that some programs put in front of a text.
std::string_view without_byte_order_mark(std::string_view text);

// The pieces of `text` between the separators, empty ones included; at least one.
std::vector<std::string_view> split(std::string_view text, char separator);

// Tokens separated by white space (Unicode's, the no-break spaces included).
std::size_t word_count(std::string_view text);

// What a reader takes for one character, and the columns that a terminal gives it.
struct Cluster {
    std::string_view text;
    std::size_t columns = 0;
};

// The grapheme cluster that begins at `text[at]`; `at` comes to lie behind it. at < text.size().
Cluster next_cluster(std::string_view text, std::size_t& at);

// Columns that a terminal gives `text`: two for wide characters and emoji, none for combining
// marks; a grapheme cluster is as wide as its widest character.
std::size_t width(std::string_view text);

// `text` in at most `columns` columns; where something had to go it ends in "…". Cuts between
// grapheme clusters only.
std::string cut(std::string_view text, std::size_t columns);

std::string padded_right(std::string_view text, std::size_t columns);  // "ab  "
std::string padded_left(std::string_view text, std::size_t columns);   // "  ab"

// Lines of at most `columns` columns, broken at blanks where there are any and between grapheme
// clusters where a word is too long. Line breaks in `text` stay.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);
std::vector<std::string_view> wrapped_views(std::string_view text, std::size_t columns);

// With blanks for each "\t", up to the next column that is a multiple of `stop`.
std::string with_tabs_expanded(std::string_view text, std::size_t stop);

// `text` safe to show on a terminal: control characters (but "\n" and "\t") and invalid bytes
// become visible signs, so nothing in a journal can steer the terminal.
std::string printable(std::string_view text);

// The same on one line: runs of white space, line breaks included, become one blank.
std::string on_one_line(std::string_view text);

// Decodes one character at `text[at]` and moves `at` behind it; U+FFFD for an invalid byte.
// at < text.size().
char32_t next_character(std::string_view text, std::size_t& at);

// Puts `character` behind `text`; a surrogate, and what is beyond Unicode, becomes U+FFFD.
void append_character(std::string& text, char32_t character);

bool is_letter(char32_t character);
bool is_digit(char32_t character);  // a decimal digit of any script
bool is_combining_mark(char32_t character);
bool is_white_space(char32_t character);

}  // namespace vaiven
