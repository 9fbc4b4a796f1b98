#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/track.hpp>

// How each type of value stands in the change log, and comes back; for change_codec.cpp.
namespace vaiven::store::codec {

using nlohmann::json;

[[noreturn]] void throw_unknown_form();

template <typename Value>
Value expected(const std::optional<Value>& value) {
    if (!value) throw_unknown_form();
    return *value;
}

inline const std::string& text_in(const json& from) {
    if (!from.is_string()) throw_unknown_form();
    return from.get_ref<const std::string&>();
}

inline json written(const std::string& text) {
    return text;
}

inline void read(const json& from, std::string& text) {
    text = text_in(from);
}

inline json written(bool is_set) {
    return is_set;
}

inline void read(const json& from, bool& is_set) {
    if (!from.is_boolean()) throw_unknown_form();
    is_set = from.get<bool>();
}

template <std::integral Number>
    requires(!std::same_as<Number, bool>)
json written(Number number) {
    return number;
}

template <std::integral Number>
    requires(!std::same_as<Number, bool>)
void read(const json& from, Number& number) {
    if (!from.is_number_integer()) throw_unknown_form();
    const bool fits = from.is_number_unsigned() ? std::in_range<Number>(from.get<std::uint64_t>())
                                                : std::in_range<Number>(from.get<std::int64_t>());
    if (!fits) throw_unknown_form();
    number = from.get<Number>();
}

inline json written(double number) {
    return number;
}

inline void read(const json& from, double& number) {
    if (!from.is_number()) throw_unknown_form();
    number = from.get<double>();
}

inline json written(const Uid& uid) {
    return to_string(uid);
}

inline void read(const json& from, Uid& uid) {
    uid = expected(Uid::parse(text_in(from)));
}

inline json written(Date day) {
    return to_string(day);
}

inline void read(const json& from, Date& day) {
    day = expected(parse_iso_date(text_in(from)));
}

inline json written(TimeOfDay time) {
    return to_string(time);
}

inline void read(const json& from, TimeOfDay& time) {
    time = expected(parse_iso_time(text_in(from)));
}

inline json written(Instant instant) {
    return to_string(instant);
}

inline void read(const json& from, Instant& instant) {
    instant = expected(parse_instant(text_in(from)));
}

inline json written(EntryKind kind) {
    return to_string(kind);
}

inline void read(const json& from, EntryKind& kind) {
    kind = expected(parse_entry_kind(text_in(from)));
}

inline json written(MilestoneKind kind) {
    return to_string(kind);
}

inline void read(const json& from, MilestoneKind& kind) {
    kind = expected(parse_milestone_kind(text_in(from)));
}

inline json written(Track track) {
    return to_string(track);
}

inline void read(const json& from, Track& track) {
    track = expected(parse_track(text_in(from)));
}

inline json written(const std::vector<Rating>& ratings) {
    json object;  // null where there are none
    for (const auto& [measure, value] : ratings) object[measure] = value;
    return object;
}

inline void read(const json& from, std::vector<Rating>& ratings) {
    if (!from.is_object()) throw_unknown_form();
    for (const auto& [measure, value] : from.items()) {
        read(value, ratings.emplace_back(Rating{.measure = measure}).value);
    }
}

json written(const CareerDate& date);
void read(const json& from, CareerDate& date);

template <typename Value>
json written(const std::optional<Value>& value) {
    return value ? written(*value) : json();
}

template <typename Value>
void read(const json& from, std::optional<Value>& value) {
    read(from, value.emplace());
}

template <typename Value>
json written(const std::vector<Value>& values) {
    json list = json::array();
    for (const auto& value : values) list.push_back(written(value));
    return list;
}

template <typename Value>
void read(const json& from, std::vector<Value>& values) {
    if (!from.is_array()) throw_unknown_form();
    for (const auto& value : from) read(value, values.emplace_back());
}

}  // namespace vaiven::store::codec
