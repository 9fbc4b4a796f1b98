#include "exchange/json_value.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "exchange/reasons.hpp"

namespace vaiven::exchange {

namespace {

using nlohmann::json;

// Hears what the parser finds and writes it down again. Numbers come with their digits: whole ones
// are exact, and all others are told as text. What returns false stops the parser.
class MemberCollector {
public:
    MemberCollector(std::size_t size, std::size_t deepest) : size_(size), deepest_(deepest) {}

    JsonValue result() && { return std::move(value_); }

    bool null() { return scalar(JsonKind::null, "null"); }
    bool boolean(bool value) { return scalar(JsonKind::boolean, value ? "true" : "false"); }
    bool number_unsigned(json::number_unsigned_t value) {
        return scalar(JsonKind::whole_number, std::to_string(value));
    }
    bool number_integer(json::number_integer_t value) {  // only those that begin with "-"
        return scalar(JsonKind::whole_number, value == 0 ? "-0" : std::to_string(value));
    }
    bool number_float(json::number_float_t /*value*/, const std::string& digits) {
        return scalar(JsonKind::decimal, digits);
    }
    bool string(std::string& text) {
        return scalar(JsonKind::string, open_ > 1 ? json_string(text) : text);
    }
    bool binary(json::binary_t& /*value*/) { return false; }  // not in JSON text

    bool start_object(std::size_t /*count*/) { return start(JsonKind::object, '{'); }
    bool start_array(std::size_t /*count*/) { return start(JsonKind::array, '['); }
    bool end_object() { return end('}'); }
    bool end_array() { return end(']'); }

    bool key(std::string& name) {
        if (open_ == 1) {
            key_ = name;
        } else {
            separate();
            member().text += json_string(name) + ":";
            follows_key_ = true;
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& last_read,
                     const json::exception& problem) {
        constexpr int number_overflow = 406;
        value_.ended_early = position > size_;
        if (problem.id == number_overflow) {
            value_.problem = "a number too large for any program: " + quotation(last_read);
        } else if (value_.ended_early) {
            value_.problem = "the JSON stops in the middle";
        } else {
            value_.problem =
                fmt::format("not JSON from byte {} on, at {}", position, quotation(last_read));
        }
        return false;
    }

private:
    JsonMember& member() { return value_.members.back(); }

    bool scalar(JsonKind kind, std::string_view text) {
        begin(kind);
        if (open_ > 0) member().text += text;
        return true;
    }

    // A value begins: the whole one, a member of it, or something deeper.
    void begin(JsonKind kind) {
        if (open_ == 0) {
            value_.kind = kind;
        } else if (open_ == 1) {
            value_.members.push_back({.key = std::move(key_), .kind = kind});
            key_.clear();
        } else {
            separate();
        }
    }

    void separate() {
        const char last = member().text.back();
        if (!follows_key_ && last != '{' && last != '[') member().text += ',';
        follows_key_ = false;
    }

    bool start(JsonKind kind, char bracket) {
        begin(kind);
        if (open_ > 0) member().text += bracket;
        ++open_;
        if (open_ == 1) return true;
        member().depth = std::max(member().depth, open_ - 1);
        if (member().depth <= deepest_) return true;
        value_.problem = fmt::format("more than {} lists and objects within each other", deepest_);
        return false;
    }

    bool end(char bracket) {
        --open_;
        if (open_ > 0) member().text += bracket;
        return true;
    }

    std::size_t size_;  // of the whole text
    std::size_t deepest_;
    std::size_t open_ = 0;  // objects and arrays that are not closed yet
    bool follows_key_ = false;
    std::string key_;
    JsonValue value_;
};

}  // namespace

JsonValue parse_json(std::string_view text, std::size_t deepest) {
    MemberCollector collector(text.size(), deepest);
    json::sax_parse(text, &collector);
    return std::move(collector).result();
}

std::string json_string(std::string_view text) {
    constexpr int no_indentation = -1;
    constexpr bool only_ascii = false;
    return json(text).dump(no_indentation, ' ', only_ascii, json::error_handler_t::replace);
}

void JsonObjectText::add(std::string_view key, std::string_view json) {
    if (!is_empty()) text_ += ',';
    text_ += json_string(key);
    text_ += ':';
    text_ += json;
}

void JsonObjectText::add_string(std::string_view key, std::string_view text) {
    add(key, json_string(text));
}

void JsonObjectText::add_member(const JsonMember& member) {
    add(member.key, member.kind == JsonKind::string ? json_string(member.text) : member.text);
}

}  // namespace vaiven::exchange
