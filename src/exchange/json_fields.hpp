#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/json_value.hpp"
#include <vaiven/domain/measure.hpp>

namespace vaiven::exchange {

// The members of one JSON object, taken away by key. What is absent or null gives nothing. What
// cannot be taken gives nothing either and leaves a refusal; the first one stays.
class JsonFields {
public:
    explicit JsonFields(std::vector<JsonMember> members) : members_(std::move(members)) {}

    // The member, which stays; nullptr where there is none.
    const JsonMember* find(std::string_view key) const;

    const std::vector<JsonMember>& members() const { return members_; }

    std::optional<std::string> text(std::string_view key);  // without a NUL
    std::optional<std::int64_t> whole_number(std::string_view key);
    std::optional<int> small_number(std::string_view key);  // a whole number that is an int
    std::optional<double> number(std::string_view key);
    bool flag(std::string_view key);
    std::optional<std::vector<std::string>> names(std::string_view key);
    std::vector<Rating> ratings(std::string_view key);  // by the measures' names
    std::string object(std::string_view key);           // its JSON, empty where it has no members

    // The members of an object, taken as one of these; `wanted` says what it has to be.
    std::optional<JsonFields> fields_in(std::string_view key, std::string_view wanted);

    // The JSON of `object` (empty for none) together with all that was not taken.
    std::string rest(std::string_view object);

    void refuse(std::string reason);
    const std::optional<std::string>& refusal() const { return refusal_; }

private:
    std::optional<JsonMember> take(std::string_view key);
    std::optional<JsonMember> take(std::string_view key, JsonKind kind, std::string_view wanted);

    std::vector<JsonMember> members_;
    std::optional<std::string> refusal_;
};

std::string bad_measure_name_reason(std::string_view name);

// How deep a field that vaiven has no word for may be.
inline constexpr std::size_t deepest_field = 100;

}  // namespace vaiven::exchange
