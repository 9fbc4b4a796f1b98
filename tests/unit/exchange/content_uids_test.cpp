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

}  // namespace
}  // namespace vaiven::exchange
