#include "render/markdown_entities.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::render {

namespace {

using Entity = std::pair<std::string_view, std::string_view>;

constexpr auto named_entities = std::to_array<Entity>({{"&amp;", "&"},
                                                       {"&lt;", "<"},
                                                       {"&gt;", ">"},
                                                       {"&quot;", "\""},
                                                       {"&apos;", "'"},
                                                       {"&nbsp;", "\u00A0"}});

constexpr char32_t replacement = 0xFFFD;

// "&#65;" and "&#x41;".
std::optional<char32_t> numbered(std::string_view entity) {
    if (!entity.starts_with("&#") || !entity.ends_with(';')) return std::nullopt;
    auto digits = entity.substr(2, entity.size() - 3);
    const bool is_hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (is_hexadecimal) digits.remove_prefix(1);
    const auto number = parse_number<std::uint32_t>(digits, is_hexadecimal ? 16 : 10);
    if (!number) return std::nullopt;
    return *number == 0 ? replacement : char32_t{*number};
}

}  // namespace

std::string decoded_entity(std::string_view entity) {
    const auto* const named = std::ranges::find(named_entities, entity, &Entity::first);
    if (named != named_entities.end()) return std::string(named->second);
    const auto number = numbered(entity);
    if (!number) return std::string(entity);
    if (*number < 0x20 && is_white_space(*number)) return " ";
    std::string text;
    append_character(text, *number);
    return printable(text);
}

}  // namespace vaiven::render
