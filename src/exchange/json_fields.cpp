#include "exchange/json_fields.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "exchange/reasons.hpp"
#include <vaiven/base/numbers.hpp>

namespace vaiven::exchange {

namespace {

bool fits_int(std::int64_t value) {
    return value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
}

std::string out_of_range_reason(std::string_view key, std::string_view number) {
    return fmt::format("{} is too large a number: {}", quotation(key), number);
}

bool is_name(const JsonMember& member) {
    return member.kind == JsonKind::string && !member.text.empty() &&
           member.text.find('\0') == std::string::npos;
}

}  // namespace

const JsonMember* JsonFields::find(std::string_view key) const {
    const auto found = std::ranges::find(members_, key, &JsonMember::key);
    return found == members_.end() ? nullptr : &*found;
}

std::optional<std::string> JsonFields::text(std::string_view key) {
    auto member = take(key, JsonKind::string, "a text in quotes");
    if (!member) return std::nullopt;
    if (member->text.find('\0') != std::string::npos) {
        refuse(fmt::format("'{}' holds a NUL (\\u0000), and a journal holds text only", key));
        return std::nullopt;
    }
    return std::move(member->text);
}

std::optional<std::int64_t> JsonFields::whole_number(std::string_view key) {
    const auto member = take(key, JsonKind::whole_number, "a whole number");
    if (!member) return std::nullopt;
    const auto value = parse_number<std::int64_t>(member->text);
    if (!value) refuse(out_of_range_reason(key, member->text));
    return value;
}

std::optional<int> JsonFields::small_number(std::string_view key) {
    const auto value = whole_number(key);
    if (!value) return std::nullopt;
    if (fits_int(*value)) return static_cast<int>(*value);
    refuse(out_of_range_reason(key, std::to_string(*value)));
    return std::nullopt;
}

std::optional<double> JsonFields::number(std::string_view key) {
    const auto* const found = find(key);
    const bool is_whole = found != nullptr && found->kind == JsonKind::whole_number;
    const auto member =
        take(key, is_whole ? JsonKind::whole_number : JsonKind::decimal, "a number");
    if (!member) return std::nullopt;
    const auto value = parse_number<double>(member->text);
    if (!value) refuse(fmt::format("{} is too small a number: {}", quotation(key), member->text));
    return value;
}

bool JsonFields::flag(std::string_view key) {
    const auto member = take(key, JsonKind::boolean, "true or false");
    return member && member->text == "true";
}

std::optional<std::vector<std::string>> JsonFields::names(std::string_view key) {
    const auto member = take(key, JsonKind::array, R"(a list of names such as ["one", "two"])");
    if (!member) return std::nullopt;
    std::vector<std::string> names;
    for (auto& name : parse_json(member->text, 0).members) {
        if (is_name(name)) {
            names.push_back(std::move(name.text));
        } else {
            refuse(
                fmt::format("every name in '{}' is a text in quotes, and not an empty one", key));
        }
    }
    return names;
}

std::vector<Rating> JsonFields::ratings(std::string_view key) {
    auto values = fields_in(key, R"(an object such as {"energy": 4})");
    if (!values) return {};
    std::vector<Rating> ratings;
    while (!values->members_.empty()) {
        const auto name = values->members_.front().key;
        if (!is_measure_name(name)) values->refuse(bad_measure_name_reason(name));
        const auto value = values->small_number(name);
        if (value) ratings.push_back({.measure = name, .value = *value});
    }
    if (values->refusal()) refuse(fmt::format("in '{}': {}", key, *values->refusal()));
    std::ranges::sort(ratings, {}, &Rating::measure);
    return ratings;
}

std::string JsonFields::object(std::string_view key) {
    const auto member = take(key, JsonKind::object, R"(an object such as {"mood": "fine"})");
    if (!member || member->text == "{}") return {};
    return member->text;
}

std::optional<JsonFields> JsonFields::fields_in(std::string_view key, std::string_view wanted) {
    const auto member = take(key, JsonKind::object, wanted);
    if (!member) return std::nullopt;
    return JsonFields(parse_json(member->text, 0).members);
}

std::string JsonFields::rest(std::string_view object) {
    JsonObjectText all;
    if (!object.empty()) {
        for (const auto& member : parse_json(object, deepest_field).members) all.add_member(member);
    }
    for (const auto& member : members_) {
        all.add_member(member);
        if (member.depth > deepest_field) {
            refuse(fmt::format("more than {} lists and objects within each other", deepest_field));
        }
    }
    members_.clear();
    return all.is_empty() ? std::string{} : all.text();
}

void JsonFields::refuse(std::string reason) {
    if (!refusal_) refusal_ = std::move(reason);
}

std::optional<JsonMember> JsonFields::take(std::string_view key) {
    const auto found = std::ranges::find(members_, key, &JsonMember::key);
    if (found == members_.end()) return std::nullopt;
    auto member = std::move(*found);
    members_.erase(found);
    const auto repeated =
        std::erase_if(members_, [key](const JsonMember& other) { return other.key == key; });
    if (repeated > 0) refuse(fmt::format("{} stands there more than once", quotation(key)));
    return member;
}

std::optional<JsonMember> JsonFields::take(std::string_view key, JsonKind kind,
                                           std::string_view wanted) {
    auto member = take(key);
    if (!member || member->kind == JsonKind::null) return std::nullopt;
    if (member->kind == kind) return member;
    refuse(fmt::format("{} has to be {}, not {}", quotation(key), wanted, quotation(member->text)));
    return std::nullopt;
}

std::string bad_measure_name_reason(std::string_view name) {
    return fmt::format(
        "{} is not the name of a measure: lower-case letters, digits and '-', beginning with a "
        "letter",
        quotation(name));
}

}  // namespace vaiven::exchange
