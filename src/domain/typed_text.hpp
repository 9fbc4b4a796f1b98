#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaiven::lexing {

// A piece of what was typed, twice: as it is quoted back, and in lower case, as it is read. Both
// views have one size and point into a TypedText, which must outlive them.
struct Text {
    std::string_view shown;
    std::string_view lower;

    bool empty() const { return lower.empty(); }

    // The piece of `count` bytes at `at` (clipped), without blanks at both ends.
    Text piece(std::size_t at, std::size_t count = std::string_view::npos) const;
};

// Owns what was typed, on one line: white space at the ends is gone, a run of it within is one
// blank, every dash is "-" and "…" is "..".
class TypedText {
public:
    explicit TypedText(std::string_view typed);

    Text text() const { return {.shown = shown_, .lower = lower_}; }

private:
    std::string shown_;
    std::string lower_;
};

struct Halves {
    Text before;
    Text after;
};

// The text on both sides of the first `separator`; nothing where there is none.
std::optional<Halves> split_at(Text text, std::string_view separator);

// What follows `word` and a blank at the beginning of `text`.
std::optional<Text> after_word(Text text, std::string_view word);

// What precedes a blank and `word` at the end of `text`.
std::optional<Text> before_word(Text text, std::string_view word);

// The pieces of `text` between blanks; none for an empty text.
std::vector<std::string_view> words_of(std::string_view text);

bool is_digits(std::string_view text);  // one or more ASCII digits and nothing else

// The number that `text`, digits only, writes; 1,000,000,000 where it is that or more.
std::optional<int> number(std::string_view text);

// Every digit as "9", every other byte as it is: "2019-Q2" has the shape "9999-Q9".
std::string shape_of(std::string_view text);

// 'text' in quotes for a message: cut where it is long, without control characters or bytes that
// are not UTF-8.
std::string quoted(std::string_view text);

// Throws Error(input): the quoted text, a blank, and `reason`.
[[noreturn]] void refuse(Text text, std::string_view reason);

// Why something cannot be read, for those who read on without throwing; the first reason stays.
class Problem {
public:
    // Words as those of `refuse` above; nothing, for the caller to hand on.
    std::nullopt_t refuse(Text text, std::string_view reason);

    bool is_there() const { return !words_.empty(); }
    void raise() const;  // throws Error(input) where there is one

private:
    std::string words_;
};

}  // namespace vaiven::lexing
