#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/collected_records.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

Entry full_entry() {
    return {.id = 12,
            .uid = *Uid::parse("0190163d-8694-739b-aea5-966c26f8ad91"),
            .day = 2019y / 2 / 11,
            .time = TimeOfDay{9, 30, 0},
            .kind = EntryKind::win,
            .title = "Größe: \"9\" \\ 1\t😀",
            .body = "One\nTwo\x01\u2028",
            .tags = {"a", "b"},
            .people = {"Ann"},
            .ratings = {{"energy", 4}, {"mood", -1}},
            .starred = true,
            .is_private = true,
            .written_at = {.unix_milliseconds = 1549873800250, .offset_minutes = 60},
            .updated_at = {.unix_milliseconds = 1549873800250, .offset_minutes = -90},
            .extra = R"({ "z": 1.10, "a": [ "\u00e9" ] })"};
}

TEST(JsonlLine, WritesAnEntryInOneStableForm) {
    EXPECT_EQ(jsonl_line(full_entry()),
              R"({"record":"entry","id":12,"uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
              R"("day":"2019-02-11","time":"09:30","kind":"win",)"
              R"("title":"Größe: \"9\" \\ 1\t😀","body":"One\nTwo\u0001)"
              "\u2028"
              R"(","tags":["a","b"],"people":["Ann"],"ratings":{"energy":4,"mood":-1},)"
              R"("starred":true,"private":true,"written_at":"2019-02-11T09:30:00.250+01:00",)"
              R"("updated_at":"2019-02-11T07:00:00.250-01:30","extra":{"z":1.10,"a":["é"]}})"
              "\n");
}

TEST(JsonlLine, LeavesOutWhatIsEmpty) {
    const Entry bare{.uid = *Uid::parse("0190163d-8694-739b-aea5-966c26f8ad91"),
                     .day = 2019y / 2 / 11,
                     .body = "x",
                     .extra = "{ }"};

    EXPECT_EQ(jsonl_line(bare), R"({"record":"entry","uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
                                R"("day":"2019-02-11","kind":"note","body":"x",)"
                                R"("written_at":"1970-01-01T00:00:00.000+00:00",)"
                                R"("updated_at":"1970-01-01T00:00:00.000+00:00"})"
                                "\n");
}

TEST(JsonlLine, WritesAMeasure) {
    EXPECT_EQ(jsonl_line(Measure{.uid = *Uid::parse("0190163d-8694-739b-aea5-966c26f8ad91"),
                                 .name = "focus",
                                 .least = -5,
                                 .most = 10}),
              R"({"record":"measure","uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
              R"("name":"focus","least":-5,"most":10})"
              "\n");
}

TEST(JsonlHeader, NamesTheSchema) {
    EXPECT_EQ(jsonl_header(), "{\"record\":\"journal\",\"schema\":1}\n");
}

TEST(JsonlLine, IsJsonToOtherReaders) {
    const auto line = nlohmann::json::parse(jsonl_line(full_entry()));

    EXPECT_EQ(line["title"], full_entry().title);
    EXPECT_EQ(line["body"], full_entry().body);
    EXPECT_EQ(line["extra"]["z"], 1.1);
}

TEST(JsonlLine, ComesBackAsTheSameEntry) {
    auto entry = full_entry();
    entry.extra = R"({"z":1.10,"a":["é"]})";
    testing::CollectedRecords records;
    std::istringstream in(jsonl_line(entry));

    read_jsonl(in, records.sink());

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0], entry);
}

TEST(JsonlLine, IsNotWrittenWhereTheExtraFieldsAreDamaged) {
    auto entry = full_entry();
    entry.extra = "[1]";
    EXPECT_THROW(jsonl_line(entry), Error);
    entry.extra = R"({"a":)";
    EXPECT_THROW(jsonl_line(entry), Error);
}

}  // namespace
}  // namespace vaiven::exchange
