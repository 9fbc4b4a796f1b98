#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// What a TOML file says, without the types of a library.
namespace vaiven::system {

// Both count from 1; columns are characters.
struct TomlPlace {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend bool operator==(const TomlPlace&, const TomlPlace&) = default;
};

struct TomlMember;

struct TomlDate {};  // a day, a time or both; nothing of ours is written so

struct TomlValue {
    using List = std::vector<TomlValue>;
    using Table = std::vector<TomlMember>;  // in the order of the file

    std::variant<std::string, std::int64_t, double, bool, TomlDate, List, Table> is;
    TomlPlace place;
};

struct TomlMember {
    std::string key;
    TomlPlace place;  // of the key
    TomlValue value;
};

// "FILE:3:12", as editors and compilers write a place.
std::string to_string(std::string_view file, TomlPlace place);

// Reads `text`, the content of `file`. Throws Error(input) with file, line and column where it is
// not TOML.
TomlValue::Table parse_toml(std::string_view text, const std::string& file);

}  // namespace vaiven::system
