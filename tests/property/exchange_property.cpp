#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/jrnl.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;

// Appends one character as UTF-8; what is no character becomes one.
void append(std::string& text, char32_t character) {
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
rc::Gen<std::uint32_t> any_character() {
    constexpr int whole_range = 100;  // else short texts would hold low characters only
    return rc::gen::resize(
        whole_range, rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(1, 0x80),
                                    rc::gen::element<std::uint32_t>(
                                        '"', '\\', '\n', '\r', '\t', '#', '@', 0x7F, 0x85, 0x301,
                                        0x2028, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF),
                                    rc::gen::inRange<std::uint32_t>(0x80, 0x10000),
                                    rc::gen::inRange<std::uint32_t>(0x10000, 0x110000)));
}

rc::Gen<std::string> any_text() {
    return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(any_character()),
                        [](const std::vector<std::uint32_t>& characters) {
                            std::string text;
                            for (const auto character : characters) append(text, character);
                            return text;
                        });
}

rc::Gen<std::vector<std::string>> any_names() {
    constexpr int few = 8;
    const auto name = rc::gen::map(any_text(), [](const std::string& text) { return text + "x"; });
    return rc::gen::map(rc::gen::resize(few, rc::gen::container<std::vector<std::string>>(name)),
                        unique_by_key);
}

rc::Gen<std::string> any_number() {
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(),
                     [](std::int64_t number) { return std::to_string(number); }),
        rc::gen::element<std::string>("-0", "0.0", "1.10", "1E5", "-1.5e-300",
                                      "18446744073709551616", "12345678901234567890123456789"));
}

// A string as `write` would have it, made from the dump of an entry: no second escaping here.
std::string quoted(const std::string& text) {
    const auto line = jsonl_line(Entry{.title = text + "."});
    const auto begin = line.find("\"title\":") + 8;
    const auto end = line.find(",\"written_at\"");
    return line.substr(begin, end - begin);
}

// Lists and texts of a few pieces: every level multiplies them.
rc::Gen<std::string> any_json(int depth);

rc::Gen<std::string> any_large_json(int depth) {
    auto leaf =
        rc::gen::oneOf(any_number(), rc::gen::element<std::string>("null", "true", "[]", "{}"),
                       rc::gen::map(any_text(), quoted));
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

rc::Gen<std::string> any_json(int depth) {
    constexpr int few = 5;
    return rc::gen::resize(few, any_large_json(depth));
}

rc::Gen<std::string> any_extra() {
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

rc::Gen<Instant> any_instant() {
    constexpr std::int64_t first = -62'000'000'000'000;  // in year 5
    constexpr std::int64_t last = 253'000'000'000'000;   // in year 9987
    return rc::gen::build<Instant>(
        rc::gen::set(&Instant::unix_milliseconds, rc::gen::inRange(first, last)),
        rc::gen::set(&Instant::offset_minutes, rc::gen::inRange(-1439, 1440)));
}

Date any_day() {
    return add_days(earliest_date, *rc::gen::inRange(0, days_between(earliest_date, latest_date)));
}

std::optional<TimeOfDay> any_time() {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    return TimeOfDay{*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 60)};
}

std::vector<Rating> any_ratings() {
    std::vector<Rating> ratings;
    for (const auto* name : {"energy", "hands-on", "mood"}) {
        if (*rc::gen::arbitrary<bool>()) ratings.push_back({name, *rc::gen::arbitrary<int>()});
    }
    return ratings;
}

Entry any_entry() {
    const auto bytes =
        *rc::gen::container<std::vector<std::uint8_t>>(16, rc::gen::inRange<std::uint8_t>(1, 255));
    Uid::Bytes uid{};
    std::ranges::copy(bytes, uid.begin());
    return {.id = *rc::gen::inRange<std::int64_t>(0, 1'000'000),
            .uid = Uid(uid),
            .day = any_day(),
            .time = any_time(),
            .kind = *rc::gen::elementOf(all_entry_kinds),
            .title = *any_text(),
            .body = *any_text() + ".",
            .tags = *any_names(),
            .people = *any_names(),
            .ratings = any_ratings(),
            .starred = *rc::gen::arbitrary<bool>(),
            .is_private = *rc::gen::arbitrary<bool>(),
            .written_at = *any_instant(),
            .updated_at = *any_instant(),
            .extra = *any_extra()};
}

CollectedRecords read_lines(const std::string& lines) {
    CollectedRecords records;
    std::istringstream in(lines);
    read_jsonl(in, records.sink());
    return records;
}

RC_GTEST_PROP(Jsonl, ComesBackAsItWasWritten, ()) {
    const auto entry = any_entry();
    const auto line = jsonl_line(entry);

    const auto records = read_lines(line);

    RC_ASSERT(records.refused.empty());
    RC_ASSERT(records.entries.size() == 1U);
    RC_ASSERT(records.entries[0] == entry);
    RC_ASSERT(jsonl_line(records.entries[0]) == line);
}

// What foreign lines become is stable as well: a dump of it comes back as the same dump.
RC_GTEST_PROP(Jsonl, KeepsTheExtraFieldsOfPlainLines, ()) {
    const auto value = *any_json(3);

    const auto records =
        read_lines(R"({"date":"2019-02-11","text":"x","other":)" + value + R"(,"more":1})");

    RC_ASSERT(records.entries.size() == 1U);
    RC_ASSERT(records.entries[0].extra == R"({"other":)" + value + R"(,"more":1})");
}

std::string any_bytes() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
        rc::gen::arbitrary<std::string>(), any_text(),
        rc::gen::element<std::string>("\n", "\r\n", "{", "}", "[", "]", "\"", ":", ",", "\\u0000",
                                      "\\ud800", "{\"date\":\"2019-02-11\",\"text\":\"x\"}\n",
                                      "{\"record\":\"entry\",\"day\":\"2019-02-11\",\"extra\":{",
                                      "\"ratings\":{\"energy\":4}", "[2019-02-11 09:30] ",
                                      "\n[2019-02-30] x", "\n[2019-02-11 1:30 PM]", " *", "@tag ",
                                      std::string(1, '\0'), "\xEF\xBB\xBF", "\xFF\xFE")));
    std::string bytes;
    for (const auto& piece : pieces) bytes += piece;
    return bytes;
}

RC_GTEST_PROP(Jsonl, TakesAnyBytesWithoutHarm, ()) {
    for (const auto& entry : read_lines(any_bytes()).entries) {
        const auto line = jsonl_line(entry);
        const auto again = read_lines(line);
        RC_ASSERT(again.entries.size() == 1U);
        RC_ASSERT(jsonl_line(again.entries[0]) == line);
    }
}

RC_GTEST_PROP(Jrnl, TakesAnyBytesWithoutHarm, ()) {
    CollectedRecords records;
    std::istringstream in(any_bytes());
    read_jrnl(in, records.sink());

    for (const auto& entry : records.entries) {
        RC_ASSERT(read_lines(jsonl_line(entry)).entries == std::vector{entry});
    }
}

}  // namespace
}  // namespace vaiven::exchange
