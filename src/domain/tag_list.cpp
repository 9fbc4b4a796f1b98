#include <algorithm>

#include <fmt/format.h>

#include "domain/entry_form_parts.hpp"
#include "domain/typed_text.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::forms {

namespace {

constexpr std::string_view separators = " \t\r\v\f,";

struct Escape {
    char sign;
    char written;
};

constexpr std::array<Escape, 5> escapes{
    {{'"', '"'}, {'\\', '\\'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}}};

std::string in_quotes(std::string_view tag) {
    std::string quoted = "\"";
    for (const char byte : tag) {
        const auto* const escape = std::ranges::find(escapes, byte, &Escape::sign);
        if (escape == escapes.end()) {
            quoted += byte;
        } else {
            quoted.append("\\").append(1, escape->written);
        }
    }
    return quoted + "\"";
}

bool needs_quotes(std::string_view tag) {
    constexpr std::string_view signs = "\"\\\n[]";
    constexpr std::string_view beginnings = "#@";
    return tag.empty() || beginnings.find(tag.front()) != std::string_view::npos ||
           tag.find_first_of(separators) != std::string_view::npos ||
           tag.find_first_of(signs) != std::string_view::npos;
}

// Takes a tag in quotes from `rest`, which begins with one.
std::string take_quoted(std::string_view& rest) {
    std::string tag;
    for (std::size_t at = 1; at < rest.size(); ++at) {
        if (rest[at] == '"') {
            rest.remove_prefix(at + 1);
            return tag;
        }
        if (rest[at] == '\\' && at + 1 < rest.size()) {
            const auto* const escape = std::ranges::find(escapes, rest[++at], &Escape::written);
            tag += escape == escapes.end() ? rest[at] : escape->sign;
        } else {
            tag += rest[at];
        }
    }
    throw Error(ErrorKind::input,
                fmt::format("the quote that begins at {} has no end", lexing::quoted(rest)));
}

std::string take_word(std::string_view& rest) {
    auto word = rest.substr(0, rest.find_first_of(separators));
    rest.remove_prefix(word.size());
    if (word.starts_with('@')) {
        throw Error(ErrorKind::input,
                    fmt::format("{} is a person; name people in the text", lexing::quoted(word)));
    }
    if (word.starts_with('#')) word.remove_prefix(1);
    return std::string(word);
}

std::string_view without_brackets(std::string_view list) {
    list = trimmed(list);
    const bool has_brackets = list.size() >= 2 && list.starts_with('[') && list.ends_with(']');
    return has_brackets ? list.substr(1, list.size() - 2) : list;
}

}  // namespace

std::string printed_tags(const std::vector<std::string>& tags) {
    std::string list;
    for (const auto& tag : tags) {
        list += (list.empty() ? "" : ", ") + (needs_quotes(tag) ? in_quotes(tag) : tag);
    }
    return list;
}

std::vector<std::string> parse_tags(std::string_view list) {
    std::vector<std::string> tags;
    auto rest = without_brackets(list);
    while (true) {
        rest.remove_prefix(std::min(rest.find_first_not_of(separators), rest.size()));
        if (rest.empty()) return tags;
        auto tag = rest.starts_with('"') ? take_quoted(rest) : take_word(rest);
        if (!tag.empty()) tags.push_back(std::move(tag));
    }
}

}  // namespace vaiven::forms
