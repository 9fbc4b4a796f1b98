#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/careers.hpp"
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
            .about = "cto",
            .starred = true,
            .is_private = true,
            .written_at = {.unix_milliseconds = 1549873800250, .offset_minutes = 60},
            .updated_at = {.unix_milliseconds = 1549873800250, .offset_minutes = -90},
            .extra = R"({ "z": 1.10, "a": [ "\u00e9" ] })"};
}

TEST(JsonlLine, WritesAnEntryInOneStableForm) {
    EXPECT_EQ(
        jsonl_line(full_entry()),
        R"({"record":"entry","id":12,"uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
        R"("day":"2019-02-11","time":"09:30","kind":"win",)"
        R"("title":"Größe: \"9\" \\ 1\t😀","body":"One\nTwo\u0001)"
        "\u2028"
        R"(","tags":["a","b"],"people":["Ann"],"ratings":{"energy":4,"mood":-1},)"
        R"("about":"cto","starred":true,"private":true,"written_at":"2019-02-11T09:30:00.250+01:00",)"
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

Role full_role() {
    return {.id = 7,
            .uid = *Uid::parse("0190163d-8694-739b-aea5-966c26f8ad91"),
            .handle = "ops-stint",
            .title = "Ops \"on call\"",
            .organisation = "Größe & Co",
            .track = Track::technical,
            .start = testing::career_date("early 2019"),
            .end = testing::career_date("present"),
            .share = 0.4,
            .hands_on = 1,
            .after = "vp",
            .host = "cto",
            .ideal_end = testing::career_date("6 to 12 months before end"),
            .reasons = {.why = "to see",
                        .push = {"meetings"},
                        .pull = {"code", "on-call"},
                        .decided = testing::career_date("before 2019"),
                        .by = {"ann"}},
            .plan = "ship it",
            .cleared = "the calendar",
            .verdict = "again",
            .is_private = true,
            .written_at = {.unix_milliseconds = 1549873800250, .offset_minutes = 60},
            .updated_at = {.unix_milliseconds = 1549873800250, .offset_minutes = -90},
            .extra = R"({ "z": 1.10 })"};
}

TEST(JsonlLine, WritesARoleInOneStableForm) {
    EXPECT_EQ(jsonl_line(full_role()),
              R"({"record":"role","id":7,"uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
              R"("handle":"ops-stint","title":"Ops \"on call\"","organisation":"Größe & Co",)"
              R"("track":"technical","start":{"edtf":"2019-37","typed":"early 2019",)"
              R"("earliest":"2019-01-01","latest":"2019-04-30"},)"
              R"("end":{"edtf":"..","typed":"present"},"share":0.4,"hands_on":1,)"
              R"("after":"vp","host":"cto","ideal_end":{"typed":"6 to 12 months before end"},)"
              R"("why":"to see","push":["meetings"],"pull":["code","on-call"],)"
              R"("decided":{"edtf":"[..2018]","typed":"before 2019","latest":"2018-12-31"},)"
              R"("by":["ann"],"plan":"ship it","cleared":"the calendar","verdict":"again",)"
              R"("private":true,"written_at":"2019-02-11T09:30:00.250+01:00",)"
              R"("updated_at":"2019-02-11T07:00:00.250-01:30","extra":{"z":1.10}})"
              "\n");
}

TEST(JsonlLine, LeavesOutWhatARoleDoesNotHave) {
    const Role bare{.uid = full_role().uid, .title = "CTO"};

    EXPECT_EQ(jsonl_line(bare), R"({"record":"role","uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
                                R"("title":"CTO","track":"unknown","start":{},"end":{},)"
                                R"("written_at":"1970-01-01T00:00:00.000+00:00",)"
                                R"("updated_at":"1970-01-01T00:00:00.000+00:00"})"
                                "\n");
}

// Its anchor may change, and the bounds with it.
TEST(JsonlLine, WritesNoBoundsOfARelativeDate) {
    Role role = full_role();
    role.ideal_end = resolved(*role.ideal_end, testing::career_date("2019"));

    EXPECT_EQ(jsonl_line(role), jsonl_line(full_role()));
}

TEST(JsonlLine, WritesAMilestone) {
    const Milestone milestone{
        .id = 3,
        .uid = full_role().uid,
        .date = testing::career_date("2019-02"),
        .kind = MilestoneKind::goal_reached,
        .text = "No page in a week",
        .role = "sre",
        .is_private = true,
        .written_at = {.unix_milliseconds = 1549873800250, .offset_minutes = 60},
        .updated_at = {.unix_milliseconds = 1549873800250, .offset_minutes = -90},
        .extra = R"({"z":1})"};

    EXPECT_EQ(jsonl_line(milestone),
              R"({"record":"milestone","id":3,"uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
              R"("date":{"edtf":"2019-02","typed":"2019-02","earliest":"2019-02-01",)"
              R"("latest":"2019-02-28"},"kind":"goal-reached","text":"No page in a week",)"
              R"("role":"sre","private":true,"written_at":"2019-02-11T09:30:00.250+01:00",)"
              R"("updated_at":"2019-02-11T07:00:00.250-01:30","extra":{"z":1}})"
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
    EXPECT_THROW(jsonl_line(Role{.title = "CTO", .extra = "[1]"}), Error);
    EXPECT_THROW(jsonl_line(Milestone{.text = "x", .extra = "[1]"}), Error);
}

}  // namespace
}  // namespace vaiven::exchange
