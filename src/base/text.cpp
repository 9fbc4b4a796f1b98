#include <algorithm>
#include <cstdlib>
#include <memory>

#include <fmt/format.h>
#include <utf8proc.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven {

namespace {

constexpr std::string_view ascii_blanks = " \t\n\v\f\r";
constexpr char32_t replacement_character = 0xFFFD;

struct Decoded {
    char32_t character = replacement_character;
    std::size_t bytes = 1;
    bool valid = false;
};

// at < text.size()
Decoded decoded(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    utf8proc_int32_t character = 0;
    const auto count =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &character);
    if (count < 1) return {};
    return {.character = static_cast<char32_t>(character),
            .bytes = static_cast<std::size_t>(count),
            .valid = true};
}

utf8proc_category_t category(char32_t character) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

bool is_zero_width(char32_t character) {
    constexpr char32_t byte_order_mark = 0xFEFF;
    constexpr char32_t word_joiner = 0x2060;
    return (character >= 0x200B && character <= 0x200F) || character == word_joiner ||
           character == byte_order_mark;
}

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool is_accent(char32_t character) {
    return character >= 0x0300 && character <= 0x036F;
}

// Case-folded, and what `options` of utf8proc say; invalid UTF-8 stays as it is.
std::string mapped(std::string_view text, int options) {
    // The library's options are bits of an enumeration, and their sum is none of its values.
    // NOLINTBEGIN(clang-analyzer-optin.core.EnumCastOutOfRange)
    const auto all = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_CASEFOLD | options);
    utf8proc_uint8_t* result = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &result, all);
    // NOLINTEND(clang-analyzer-optin.core.EnumCastOutOfRange)
    if (length < 0) return std::string(text);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

}  // namespace

std::size_t first_invalid_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == 0) return at;
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const auto next = decoded(text, at);
        if (!next.valid) return at;
        at += next.bytes;
    }
    return std::string_view::npos;
}

void check_text(std::string_view subject, std::string_view text) {
    const auto at = first_invalid_byte(text);
    if (at == std::string_view::npos) return;
    if (text[at] == '\0') {
        throw Error(ErrorKind::input,
                    fmt::format("{} has a NUL at byte {}, and a journal holds text only; nothing "
                                "was written",
                                subject, at + 1));
    }
    throw Error(ErrorKind::input,
                fmt::format("{} is not UTF-8 (byte {} is 0x{:02x}); convert it first, for example "
                            "with: iconv -f WINDOWS-1252 -t UTF-8",
                            subject, at + 1, static_cast<unsigned char>(text[at])));
}

std::string folded(std::string_view text) {
    return mapped(text, UTF8PROC_COMPOSE);
}

std::string unaccented(std::string_view text) {
    return mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

std::string search_key(std::string_view text) {
    if (is_ascii(text)) return lower_ascii(text);
    const auto decomposed = mapped(text, UTF8PROC_DECOMPOSE);
    std::string key;
    key.reserve(decomposed.size());
    std::size_t at = 0;
    while (at < decomposed.size()) {
        const auto begin = at;
        if (!is_accent(next_character(decomposed, at))) key.append(decomposed, begin, at - begin);
    }
    return key;
}

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (auto& letter : lower) letter = lower_ascii(letter);
    return lower;
}

char lower_ascii(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_blank(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (!is_white_space(character) && !is_zero_width(character)) return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(ascii_blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(ascii_blanks) - first + 1);
}

std::string_view without_newlines(std::string_view text) {
    const auto first = text.find_first_not_of("\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of("\r\n") - first + 1);
}

std::string without_blanks_at_end(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string_view without_byte_order_mark(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    while (true) {
        const auto end = text.find(separator, begin);
        pieces.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) return pieces;
        begin = end + 1;
    }
}

std::size_t word_count(std::string_view text) {
    std::size_t words = 0;
    bool in_word = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const bool blank = is_white_space(next_character(text, at));
        if (!blank && !in_word) ++words;
        in_word = !blank;
    }
    return words;
}

char32_t next_character(std::string_view text, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
        ++at;
        return byte;
    }
    const auto next = decoded(text, at);
    at += next.bytes;
    return next.character;
}

bool is_letter(char32_t character) {
    const auto kind = category(character);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t character) {
    return category(character) == UTF8PROC_CATEGORY_ND;
}

bool is_combining_mark(char32_t character) {
    const auto kind = category(character);
    return kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME;
}

bool is_white_space(char32_t character) {
    if (character < 0x80)
        return ascii_blanks.find(static_cast<char>(character)) != std::string_view::npos;
    const auto kind = category(character);
    return character == 0x85 || (kind >= UTF8PROC_CATEGORY_ZS && kind <= UTF8PROC_CATEGORY_ZP);
}

}  // namespace vaiven
