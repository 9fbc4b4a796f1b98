#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vaiven::exchange {

enum class JsonKind { null, boolean, whole_number, decimal, string, array, object };

// A member of a JSON object or array.
struct JsonMember {
    std::string key;  // empty in an array
    JsonKind kind = JsonKind::null;
    std::string text;       // a string's characters; of any other kind the JSON
    std::size_t depth = 0;  // how many objects and arrays are within each other in it

    friend bool operator==(const JsonMember&, const JsonMember&) = default;
};

// One JSON value, its members in their order, repeated keys included. JSON is kept as it was
// written but for blanks and for the escapes of strings; every number keeps its digits.
struct JsonValue {
    JsonKind kind = JsonKind::null;
    std::vector<JsonMember> members;  // of an object or an array

    // Why there is no value, for the user; empty where there is one.
    std::string problem;
    bool ended_early = false;  // the problem is that the text stops in the middle of a value

    friend bool operator==(const JsonValue&, const JsonValue&) = default;
};

// `text` is UTF-8. A value with a member deeper than `deepest` is a problem.
JsonValue parse_json(std::string_view text, std::size_t deepest);

std::string json_string(std::string_view text);  // in quotes; UTF-8 stays as it is

// A JSON object that is written member by member, without blanks.
class JsonObjectText {
public:
    void add(std::string_view key, std::string_view json);
    void add_string(std::string_view key, std::string_view text);
    void add_member(const JsonMember& member);

    bool is_empty() const { return text_.size() == 1; }
    std::string text() const { return text_ + "}"; }

private:
    std::string text_ = "{";
};

}  // namespace vaiven::exchange
