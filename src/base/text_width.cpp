// The half of base/text that knows how text looks on a terminal.
#include <algorithm>

#include <utf8proc.h>

#include <vaiven/base/text.hpp>

namespace vaiven {

namespace {

constexpr char32_t emoji_presentation = 0xFE0F;

bool is_regional_indicator(char32_t character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

std::size_t columns_of(char32_t character) {
    return static_cast<std::size_t>(
        std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(character))));
}

bool is_control(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

// Characters that reorder or hide text around them on a terminal.
bool is_bidi_control(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

// The start of `text` that fits into `columns`, as a number of bytes; at least one cluster.
std::size_t fitting_bytes(std::string_view text, std::size_t columns) {
    std::size_t at = 0;
    std::size_t used = next_cluster(text, at).columns;
    while (at < text.size()) {
        auto behind = at;
        used += next_cluster(text, behind).columns;
        if (used > columns) break;
        at = behind;
    }
    return at;
}

void wrap_line(std::string_view line, std::size_t columns, std::vector<std::string_view>& lines) {
    while (!line.empty()) {
        const auto fitting = fitting_bytes(line, columns);
        if (fitting == line.size()) break;
        // The blank that ends the line may stand just behind what fits.
        const auto blank = line.substr(0, fitting + 1).rfind(' ');
        const bool has_blank = blank != std::string_view::npos && blank > 0;
        lines.emplace_back(line.substr(0, has_blank ? blank : fitting));
        line.remove_prefix(has_blank ? blank + 1 : fitting);
    }
    lines.emplace_back(line);
}

}  // namespace

Cluster next_cluster(std::string_view text, std::size_t& at) {
    const auto begin = at;
    auto previous = next_character(text, at);
    auto columns = columns_of(previous);
    utf8proc_int32_t state = 0;
    while (at < text.size()) {
        auto behind = at;
        const auto character = next_character(text, behind);
        if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous),
                                             static_cast<utf8proc_int32_t>(character), &state)) {
            break;
        }
        const bool is_double = character == emoji_presentation || is_regional_indicator(character);
        columns = std::max(columns, is_double ? 2 : columns_of(character));
        previous = character;
        at = behind;
    }
    return {.text = text.substr(begin, at - begin), .columns = columns};
}

void append_character(std::string& text, char32_t character) {
    const bool is_valid = utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(character));
    utf8proc_uint8_t bytes[4];
    const auto count =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(is_valid ? character : 0xFFFD), bytes);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

std::size_t width(std::string_view text) {
    std::size_t columns = 0;
    std::size_t at = 0;
    while (at < text.size()) columns += next_cluster(text, at).columns;
    return columns;
}

std::string cut(std::string_view text, std::size_t columns) {
    std::size_t used = 0;
    std::size_t at = 0;
    std::size_t room_for_sign = 0;  // where the text can end to leave a column for the "…"
    while (at < text.size()) {
        used += next_cluster(text, at).columns;
        if (used > columns) {
            return columns == 0 ? "" : std::string(text.substr(0, room_for_sign)) + "…";
        }
        if (used + 1 <= columns) room_for_sign = at;
    }
    return std::string(text);
}

std::string padded_right(std::string_view text, std::size_t columns) {
    const auto used = width(text);
    return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string padded_left(std::string_view text, std::size_t columns) {
    const auto used = width(text);
    return std::string(columns > used ? columns - used : 0, ' ') + std::string(text);
}

std::vector<std::string_view> wrapped_views(std::string_view text, std::size_t columns) {
    std::vector<std::string_view> lines;
    for (const auto line : split(text, '\n')) {
        wrap_line(line, std::max<std::size_t>(columns, 1), lines);
    }
    return lines;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
    const auto lines = wrapped_views(text, columns);
    return {lines.begin(), lines.end()};
}

std::string with_tabs_expanded(std::string_view text, std::size_t stop) {
    if (text.find('\t') == std::string_view::npos) return std::string(text);
    std::string expanded;
    std::size_t column = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto cluster = next_cluster(text, at);
        if (cluster.text == "\t") {
            const auto blanks = stop - column % stop;
            expanded.append(blanks, ' ');
            column += blanks;
            continue;
        }
        expanded += cluster.text;
        column = cluster.text == "\n" ? 0 : column + cluster.columns;
    }
    return expanded;
}

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (character == '\n' || character == '\t') {
            shown += static_cast<char>(character);
        } else if (character < 0x20) {
            append_character(shown, 0x2400 + character);  // the control pictures: ␛ for ESC
        } else if (is_control(character) || is_bidi_control(character)) {
            append_character(shown, 0xFFFD);
        } else {
            append_character(shown, character);
        }
    }
    return shown;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    std::size_t at = 0;
    bool blank_before = false;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (is_white_space(character)) {
            blank_before = !line.empty();
            continue;
        }
        if (blank_before) line += ' ';
        blank_before = false;
        append_character(line, character);
    }
    return printable(line);
}

}  // namespace vaiven
