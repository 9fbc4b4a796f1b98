#include <algorithm>

#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using test::entry_on;
using test::morning;

Entry rated_entry() {
    auto entry = entry_on("2019-02-11", "with #sleep and @Ana");
    entry.tags = {"sleep"};
    entry.people = {"Ana"};
    entry.ratings = {{"energy", 4}, {"mood", 2}};
    entry.extra = R"({"mood":"x"})";
    return entry;
}

class ChangedEntry : public testing::Test {
protected:
    ChangedEntry() : journal(Journal::in_memory()), entry(rated_entry()) {
        auto change = journal.begin("log", morning);
        entry.id = change.add(entry).id;
        change.commit();
    }

    bool update() {
        auto change = journal.begin("edit", morning);
        const bool is_new = change.update(entry);
        change.commit();
        return is_new;
    }

    Journal journal;
    Entry entry;
};

TEST_F(ChangedEntry, IsAsItWasGiven) {
    entry.day = *parse_iso_date("2018-12-31");
    entry.time = TimeOfDay{9, 30, 15};
    entry.kind = EntryKind::win;
    entry.title = "Title";
    entry.body = "#Team";
    entry.tags = {"Team"};
    entry.people.clear();
    entry.ratings = {{"learning", 5}};
    entry.starred = entry.is_private = true;
    entry.updated_at.unix_milliseconds += 1;

    EXPECT_TRUE(update());
    EXPECT_EQ(journal.entry(entry.id), entry);
    EXPECT_EQ(journal.entry_count({.tags = {"team"}}), 1);
    EXPECT_EQ(journal.entry_count({.tags = {"sleep"}}), 0);
}

TEST_F(ChangedEntry, IsNoneWhereNothingIsNew) {
    entry.updated_at.unix_milliseconds += 1;
    std::ranges::reverse(entry.ratings);

    EXPECT_FALSE(update());
    EXPECT_NE(journal.entry(entry.id)->updated_at, entry.updated_at);
}

TEST_F(ChangedEntry, IsNoneWhereThereIsNoSuchEntry) {
    entry.uid = Uid::of_content(1, "another");
    entry.body = "another";

    EXPECT_FALSE(update());
    EXPECT_FALSE(journal.begin("delete", morning).remove(entry));
}

TEST_F(ChangedEntry, KeepsToTheScaleOfItsRatings) {
    entry.ratings = {{"energy", 6}};

    EXPECT_THROW(update(), Error);
    EXPECT_EQ(journal.entry(entry.id)->ratings, rated_entry().ratings);
}

TEST_F(ChangedEntry, GoesWithAllThatHangsOnIt) {
    auto change = journal.begin("delete", morning);
    EXPECT_TRUE(change.remove(entry));
    change.commit();

    EXPECT_EQ(journal.entry(entry.id), std::nullopt);
    EXPECT_EQ(journal.entry_count({.people = {"ana"}}), 0);
    EXPECT_EQ(journal.entry_count({.at_least = {{"energy", 1}}}), 0);
}

}  // namespace
}  // namespace vaiven::store
