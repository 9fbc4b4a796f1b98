#include "domain/typed_text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>

namespace vaiven::lexing {

namespace {

constexpr std::size_t longest_quote = 60;
constexpr int largest_number = 1'000'000'000;

bool is_blank(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

struct Spelling {
    std::string_view from;
    std::string_view to;
};

// What word processors and phones put where a keyboard has "-", ".." and a blank.
constexpr std::array<Spelling, 8> spellings{{{"\u2010", "-"},
                                             {"\u2011", "-"},
                                             {"\u2012", "-"},
                                             {"\u2013", "-"},
                                             {"\u2014", "-"},
                                             {"\u2212", "-"},
                                             {"\u2026", ".."},
                                             {"\u00a0", " "}}};

std::string in_ascii_signs(std::string_view typed) {
    std::string text;
    while (!typed.empty()) {
        const auto* const spelling = std::ranges::find_if(
            spellings, [&](auto& each) { return typed.starts_with(each.from); });
        const bool found = spelling != spellings.end();
        text += found ? spelling->to : typed.substr(0, 1);
        typed.remove_prefix(found ? spelling->from.size() : 1);
    }
    return text;
}

std::string with_single_blanks(std::string_view typed) {
    std::string text;
    for (const char byte : typed) {
        if (!is_blank(byte)) text += byte;
        if (is_blank(byte) && !text.empty() && text.back() != ' ') text += ' ';
    }
    if (text.ends_with(' ')) text.pop_back();
    return text;
}

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

std::size_t stated_size(unsigned first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

// The character that begins `text` and its size in bytes; size 0 where it is not UTF-8.
struct Character {
    unsigned code = 0;
    std::size_t size = 0;
};

Character first_character(std::string_view text) {
    constexpr std::array<unsigned, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const unsigned first = byte_at(text, 0);
    const std::size_t size = stated_size(first);
    if (size <= 1) return {.code = first, .size = size};
    unsigned code = first & (0x7FU >> size);
    for (std::size_t at = 1; at < size; ++at) {
        if ((byte_at(text, at) & 0xC0U) != 0x80) return {};
        code = (code << 6U) | (byte_at(text, at) & 0x3FU);
    }
    const bool is_character =
        code >= least.at(size) && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return is_character ? Character{.code = code, .size = size} : Character{};
}

// Controls, and the characters that reorder or hide what stands beside them.
bool is_hidden(unsigned code) {
    const auto within = [code](unsigned first, unsigned last) {
        return code >= first && code <= last;
    };
    return code < 0x20 || within(0x7F, 0x9F) || within(0x200B, 0x200F) || within(0x2028, 0x202E) ||
           within(0x2060, 0x206F) || code == 0xFEFF;
}

std::string escaped(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        text += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    }
    return text;
}

}  // namespace

Text Text::piece(std::size_t at, std::size_t count) const {
    at = std::min(at, lower.size());
    count = std::min(count, lower.size() - at);
    while (count > 0 && lower[at] == ' ') ++at, --count;
    while (count > 0 && lower[at + count - 1] == ' ') --count;
    return {.shown = shown.substr(at, count), .lower = lower.substr(at, count)};
}

TypedText::TypedText(std::string_view typed)
    : shown_(with_single_blanks(in_ascii_signs(typed))), lower_(shown_) {
    std::ranges::transform(lower_, lower_.begin(), lower);
}

std::optional<Halves> split_at(Text text, std::string_view separator) {
    const std::size_t at = text.lower.find(separator);
    if (at == std::string_view::npos) return std::nullopt;
    return Halves{.before = text.piece(0, at), .after = text.piece(at + separator.size())};
}

std::optional<Text> after_word(Text text, std::string_view word) {
    if (!text.lower.starts_with(word) || text.lower.size() <= word.size()) return std::nullopt;
    if (text.lower[word.size()] != ' ') return std::nullopt;
    return text.piece(word.size());
}

std::optional<Text> before_word(Text text, std::string_view word) {
    if (!text.lower.ends_with(word) || text.lower.size() <= word.size()) return std::nullopt;
    const std::size_t size = text.lower.size() - word.size();
    if (text.lower[size - 1] != ' ') return std::nullopt;
    return text.piece(0, size);
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool is_digits(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

std::optional<int> number(std::string_view text) {
    if (!is_digits(text)) return std::nullopt;
    long long value = 0;
    for (const char digit : text) {
        value = std::min<long long>(value * 10 + (digit - '0'), largest_number);
    }
    return static_cast<int>(value);
}

std::string shape_of(std::string_view text) {
    std::string shape(text);
    std::ranges::replace_if(shape, [](char byte) { return byte >= '0' && byte <= '9'; }, '9');
    return shape;
}

std::string quoted(std::string_view text) {
    std::string quote = "'";
    while (!text.empty() && quote.size() < longest_quote) {
        const Character character = first_character(text);
        const std::string_view bytes = text.substr(0, std::max<std::size_t>(character.size, 1));
        const bool shown = character.size > 0 && !is_hidden(character.code);
        quote += shown ? std::string(bytes) : escaped(bytes);
        text.remove_prefix(bytes.size());
    }
    return quote + (text.empty() ? "'" : "…'");
}

void refuse(Text text, std::string_view reason) {
    throw Error(ErrorKind::input, fmt::format("{} {}", quoted(text.shown), reason));
}

std::nullopt_t Problem::refuse(Text text, std::string_view reason) {
    if (words_.empty()) words_ = fmt::format("{} {}", quoted(text.shown), reason);
    return std::nullopt;
}

void Problem::raise() const {
    if (is_there()) throw Error(ErrorKind::input, words_);
}

}  // namespace vaiven::lexing
