#pragma once

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "property/generators.hpp"
#include <vaiven/exchange/jsonl.hpp>

// Generated records, with text of every plane and extra fields of every shape.
namespace vaiven {

// Appends one character as UTF-8; what is no character becomes one.
inline void append(std::string& text, char32_t character) {
    if (character == 0 || (character >= 0xD800 && character <= 0xDFFF)) character = 0xFFFD;
    const auto tail = [&text, character](unsigned shift) {
        text += static_cast<char>(0x80 | (character >> shift & 0x3F));
    };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | character >> 6);
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0 | character >> 12);
        tail(6), tail(0);
    } else {
        text += static_cast<char>(0xF0 | character >> 18);
        tail(12), tail(6), tail(0);
    }
}

// Every plane, and often the signs that JSON and lines care about.
inline rc::Gen<std::uint32_t> any_character() {
    constexpr int whole_range = 100;  // else short texts would hold low characters only
    return rc::gen::resize(
        whole_range, rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(1, 0x80),
                                    rc::gen::element<std::uint32_t>(
                                        '"', '\\', '\n', '\r', '\t', '#', '@', 0x7F, 0x85, 0x301,
                                        0x2028, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF),
                                    rc::gen::inRange<std::uint32_t>(0x80, 0x10000),
                                    rc::gen::inRange<std::uint32_t>(0x10000, 0x110000)));
}

inline rc::Gen<std::string> any_text() {
    return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(any_character()),
                        [](const std::vector<std::uint32_t>& characters) {
                            std::string text;
                            for (const auto character : characters) append(text, character);
                            return text;
                        });
}

inline rc::Gen<std::vector<std::string>> any_texts() {
    constexpr int few = 8;
    const auto text = rc::gen::map(any_text(), [](const std::string& some) { return some + "x"; });
    return rc::gen::resize(few, rc::gen::container<std::vector<std::string>>(text));
}

inline rc::Gen<std::vector<std::string>> any_names() {
    return rc::gen::map(any_texts(), unique_by_key);
}

inline rc::Gen<std::string> any_number() {
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(),
                     [](std::int64_t number) { return std::to_string(number); }),
        rc::gen::element<std::string>("-0", "0.0", "1.10", "1E5", "-1.5e-300",
                                      "18446744073709551616", "12345678901234567890123456789"));
}

// A string as it stands in a dump, made from that of an entry: no second escaping here.
inline std::string json_text(const std::string& text) {
    const auto line = exchange::jsonl_line(Entry{.title = text + "."});
    const auto begin = line.find("\"title\":") + 8;
    const auto end = line.find(".\",\"written_at\"");
    return line.substr(begin, end - begin) + "\"";
}

// Lists and texts of a few pieces: every level multiplies them.
inline rc::Gen<std::string> any_json(int depth);

inline rc::Gen<std::string> any_large_json(int depth) {
    auto leaf =
        rc::gen::oneOf(any_number(), rc::gen::element<std::string>("null", "true", "[]", "{}"),
                       rc::gen::map(any_text(), json_text));
    if (depth == 0) return leaf;
    const auto list =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(any_json(depth - 1)),
                     [](const std::vector<std::string>& items) {
                         std::string text;
                         for (const auto& item : items) {
                             text += (text.empty() ? "" : ",") + item;
                         }
                         return "[" + text + "]";
                     });
    const auto object = rc::gen::map(
        list, [](const std::string& value) { return R"({"a":)" + value + R"(,"\n":null,"a":1})"; });
    return rc::gen::oneOf(leaf, list, object);
}

inline rc::Gen<std::string> any_json(int depth) {
    constexpr int few = 5;
    return rc::gen::resize(few, any_large_json(depth));
}

inline rc::Gen<std::string> any_extra() {
    constexpr int depth = 3;
    const auto values =
        rc::gen::resize(depth, rc::gen::container<std::vector<std::string>>(any_json(depth)));
    return rc::gen::map(values, [](const std::vector<std::string>& members) {
        std::string text;
        for (const auto& member : members) {
            text += text.empty() ? "{" : ",";
            text += R"("key":)" + member;
        }
        return text.empty() ? text : text + "}";
    });
}

inline rc::Gen<Instant> any_instant() {
    constexpr std::int64_t first = -62'000'000'000'000;  // in year 5
    constexpr std::int64_t last = 253'000'000'000'000;   // in year 9987
    return rc::gen::build<Instant>(
        rc::gen::set(&Instant::unix_milliseconds, rc::gen::inRange(first, last)),
        rc::gen::set(&Instant::offset_minutes, rc::gen::inRange(-1439, 1440)));
}

inline std::optional<TimeOfDay> any_time() {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    return TimeOfDay{*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 60)};
}

inline std::vector<Rating> any_ratings() {
    std::vector<Rating> ratings;
    for (const auto* name : {"energy", "hands-on", "mood"}) {
        if (*rc::gen::arbitrary<bool>()) ratings.push_back({name, *rc::gen::arbitrary<int>()});
    }
    return ratings;
}

inline Uid any_uid() {
    const auto bytes =
        *rc::gen::container<std::vector<std::uint8_t>>(16, rc::gen::inRange<std::uint8_t>(1, 255));
    Uid::Bytes uid{};
    std::ranges::copy(bytes, uid.begin());
    return Uid(uid);
}

inline std::string any_handle() {
    const auto sign = rc::gen::elementOf(std::string("abcxyz0159-"));
    return "r" + *rc::gen::container<std::string>(sign);
}

template <typename Value>
std::optional<Value> perhaps(Value (*any)()) {
    return *rc::gen::arbitrary<bool>() ? std::optional(any()) : std::nullopt;
}

inline Entry any_entry() {
    return {.id = *rc::gen::inRange<std::int64_t>(0, 1'000'000),
            .uid = any_uid(),
            .day = *any_date(),
            .time = any_time(),
            .kind = *rc::gen::elementOf(all_entry_kinds),
            .title = *any_text(),
            .body = *any_text() + ".",
            .tags = *any_names(),
            .people = *any_names(),
            .ratings = any_ratings(),
            .about = perhaps(any_handle),
            .starred = *rc::gen::arbitrary<bool>(),
            .is_private = *rc::gen::arbitrary<bool>(),
            .written_at = *any_instant(),
            .updated_at = *any_instant(),
            .extra = *any_extra()};
}

inline double any_share() {
    constexpr int steps = 1'000'000'000;
    const auto fine = rc::gen::map(rc::gen::inRange(0, steps + 1),
                                   [](int step) { return static_cast<double>(step) / steps; });
    return *rc::gen::oneOf(
        fine, rc::gen::element(0.0, 1.0, 0.4, 0.1, 1.0 / 3,
                               std::numeric_limits<double>::denorm_min(), 1e-7, 0.1 + 0.2));
}

inline Reasons any_reasons() {
    return {.why = *any_text(),
            .push = *any_texts(),
            .pull = *any_texts(),
            .decided = perhaps(any_career_date),
            .by = *any_texts()};
}

// Each of its fields by itself: not one that could stand in a career.
inline Role any_recorded_role() {
    return {.id = *rc::gen::inRange<std::int64_t>(0, 1'000'000),
            .uid = any_uid(),
            .handle = perhaps(any_handle).value_or(""),
            .title = *any_text() + "x",
            .organisation = *any_text(),
            .track = *rc::gen::elementOf(all_tracks),
            .start = any_career_date(),
            .end = any_career_date(),
            .share = perhaps(any_share),
            .hands_on = perhaps(any_share),
            .after = perhaps(any_handle),
            .host = perhaps(any_handle),
            .ideal_end = perhaps(any_career_date),
            .reasons = any_reasons(),
            .plan = *any_text(),
            .cleared = *any_text(),
            .verdict = *any_text(),
            .is_private = *rc::gen::arbitrary<bool>(),
            .written_at = *any_instant(),
            .updated_at = *any_instant(),
            .extra = *any_extra()};
}

inline Milestone any_milestone() {
    return {.id = *rc::gen::inRange<std::int64_t>(0, 1'000'000),
            .uid = any_uid(),
            .date = any_career_date(),
            .kind = *rc::gen::elementOf(all_milestone_kinds),
            .text = *any_text() + "x",
            .role = perhaps(any_handle),
            .is_private = *rc::gen::arbitrary<bool>(),
            .written_at = *any_instant(),
            .updated_at = *any_instant(),
            .extra = *any_extra()};
}

}  // namespace vaiven
