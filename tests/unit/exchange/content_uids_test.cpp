#include "exchange/content_uids.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

const Entry walk{
    .day = 2019y / 2 / 11, .time = TimeOfDay{9, 30, 0}, .title = "Walk", .body = "Rain"};

Uid first_uid(const Entry& entry, std::string_view format = "jsonl") {
    return ContentUids(format).next(entry);
}

// A released uid must never change: a second import would add everything again.
TEST(ContentUids, GivesTheSameUidForever) {
    EXPECT_EQ(to_string(first_uid(walk)), "0168dbe4-51c0-7474-b42e-be7755287700");
}

TEST(ContentUids, GivesMilestonesTheSameUidForever) {
    const Milestone talk{.date = career_date_from("2019-02", "2019-02", {Date{2019y / 2 / 1}}),
                         .text = "First talk"};
    auto later = talk;
    later.date.bounds.first = Date{2019y / 2 / 2};
    auto other = talk;
    other.text = "Second talk";
    ContentUids uids("jsonl");
    const auto uid = uids.next(talk);

    EXPECT_EQ(to_string(uid), "0168a65a-e000-7cc9-bd92-a72d24da6cf7");
    EXPECT_NE(uids.next(talk), uid);
    EXPECT_NE(ContentUids("jsonl").next(later), uid);
    EXPECT_NE(ContentUids("jsonl").next(other), uid);
}

TEST(ContentUids, TellsEqualEntriesApartByTheirOrder) {
    ContentUids once("jsonl");
    const auto first = once.next(walk);
    const auto second = once.next(walk);
    ContentUids again("jsonl");

    EXPECT_NE(first, second);
    EXPECT_EQ(again.next(walk), first);
    EXPECT_EQ(again.next(walk), second);
}

TEST(ContentUids, HeedsFormatDayTimeTitleAndBody) {
    auto changed = walk;

    EXPECT_NE(first_uid(walk, "jrnl"), first_uid(walk));
    changed.day = 2019y / 2 / 12;
    EXPECT_NE(first_uid(changed), first_uid(walk));
    changed = walk;
    changed.time = std::nullopt;
    EXPECT_NE(first_uid(changed), first_uid(walk));
    changed = walk;
    changed.title = "";
    changed.body = "WalkRain";
    EXPECT_NE(first_uid(changed), first_uid(walk));
    changed.title = "WalkRain";
    changed.body = "";
    EXPECT_NE(first_uid(changed), first_uid(walk));
}

TEST(ContentUids, HeedsNothingElse) {
    auto starred = walk;
    starred.starred = true;
    starred.tags = {"rain"};
    starred.extra = R"({"weather":"wet"})";

    EXPECT_EQ(first_uid(starred), first_uid(walk));
}

TEST(ContentUids, SortByTime) {
    auto later = walk;
    later.time = TimeOfDay{9, 31, 0};

    EXPECT_LT(first_uid(walk), first_uid(later));
}

TEST(ContentUids, TellDaysBefore1970Apart) {
    const Entry old{.day = 1660y / 1 / 1, .body = "Rain"};
    const Entry next{.day = 1660y / 1 / 2, .body = "Rain"};

    EXPECT_NE(first_uid(old), first_uid(next));
}

Role role_from(const std::string& start) {
    return {.title = "CTO",
            .organisation = "Alpha",
            .start = parse_career_date(start, 2026y / 1 / 1),
            .end = parse_career_date("..", 2026y / 1 / 1)};
}

Uid first_uid(const Role& role, std::string_view format = "linkedin") {
    return ContentUids(format).next(role);
}

TEST(ContentUids, GivesARoleTheSameUidForever) {
    EXPECT_EQ(to_string(first_uid(role_from("2019-02-11"))),
              "0168d9da-7800-7525-971e-7bcba5484137");
}

TEST(ContentUids, HeedsFormatOrganisationTitleAndFirstDayOfARole) {
    const auto role = role_from("2019-02");
    auto changed = role;

    EXPECT_NE(first_uid(role, "json-resume"), first_uid(role));
    EXPECT_NE(first_uid(role_from("2019-03")), first_uid(role));
    EXPECT_NE(first_uid(role_from("")), first_uid(role));
    changed.title = "CEO";
    EXPECT_NE(first_uid(changed), first_uid(role));
    changed = role;
    changed.organisation = "Beta";
    EXPECT_NE(first_uid(changed), first_uid(role));
}

TEST(ContentUids, HeedsNothingElseOfARole) {
    auto changed = role_from("2019-02-01");
    changed.end = parse_career_date("2021", 2026y / 1 / 1);
    changed.track = Track::management;
    changed.extra = R"({"summary":"Led."})";

    EXPECT_EQ(first_uid(changed), first_uid(role_from("2019-02")));
}

TEST(ContentUids, TellsEqualRolesApartByTheirOrder) {
    ContentUids uids("linkedin");

    EXPECT_NE(uids.next(role_from("")), uids.next(role_from("")));
}

}  // namespace
}  // namespace vaiven::exchange
