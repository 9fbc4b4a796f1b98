#include "system/toml.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <vaiven/base/error.hpp>

namespace vaiven::system {

namespace {

TomlPlace place_of(const toml::source_region& source) {
    return {.line = source.begin.line, .column = source.begin.column};
}

TomlValue value_of(const toml::node& node);

TomlValue::List list_of(const toml::array& array) {
    TomlValue::List list;
    for (const auto& node : array) list.push_back(value_of(node));
    return list;
}

// toml++ keeps members by name; a reader meets them as they were written.
TomlValue::Table table_of(const toml::table& members) {
    TomlValue::Table table;
    for (const auto& [key, node] : members) {
        table.push_back({.key = std::string(key.str()),
                         .place = place_of(key.source()),
                         .value = value_of(node)});
    }
    const auto place = [](const TomlMember& member) {
        return std::pair(member.place.line, member.place.column);
    };
    std::ranges::sort(table, {}, place);
    return table;
}

TomlValue value_of(const toml::node& node) {
    TomlValue value{.is = TomlDate{}, .place = place_of(node.source())};
    if (const auto* text = node.as_string()) value.is = text->get();
    if (const auto* number = node.as_integer()) value.is = number->get();
    if (const auto* number = node.as_floating_point()) value.is = number->get();
    if (const auto* truth = node.as_boolean()) value.is = truth->get();
    if (const auto* array = node.as_array()) value.is = list_of(*array);
    if (const auto* members = node.as_table()) value.is = table_of(*members);
    return value;
}

// toml++ says "Error while parsing time: expected ':', saw '.'".
std::string description_of(const toml::parse_error& error) {
    constexpr std::string_view beginning = "Error while parsing ";
    const auto words = error.description();
    return words.starts_with(beginning) ? "in " + std::string(words.substr(beginning.size()))
                                        : std::string(words);
}

// Whether it failed at a value that is not in quotes: most values of ours are texts.
bool failed_at_bare_value(std::string_view description) {
    constexpr auto kinds = std::to_array<std::string_view>(
        {"value", "boolean", "time", "date", "date-time", "integer", "floating-point"});
    const auto subject = description.substr(0, description.find(':'));
    const auto kind = subject.substr(subject.rfind(' ') + 1);
    return std::ranges::find(kinds, kind) != kinds.end();
}

}  // namespace

std::string to_string(std::string_view file, TomlPlace place) {
    return fmt::format("{}:{}:{}", file, place.line, place.column);
}

TomlValue::Table parse_toml(std::string_view text, const std::string& file) {
    try {
        return table_of(toml::parse(text));
    } catch (const toml::parse_error& error) {
        const auto description = description_of(error);
        const bool is_bare = failed_at_bare_value(description);
        throw Error(
            ErrorKind::input,
            fmt::format("{}: this is not TOML: {}{}", to_string(file, place_of(error.source())),
                        description, is_bare ? "; a text stands in quotes: name = \"text\"" : ""));
    }
}

}  // namespace vaiven::system
