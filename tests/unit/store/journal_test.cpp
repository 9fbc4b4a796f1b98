#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using namespace std::chrono_literals;
using test::entry_on;
using test::morning;

std::int64_t add(Journal& journal, const Entry& entry) {
    auto change = journal.begin("log", morning);
    const auto id = change.add(entry).id;
    change.commit();
    return id;
}

Entry full_entry() {
    auto entry = entry_on("2019-02-11", "Second line\n\nwith 💯, \"quotes\" and a tab\t.");
    entry.time = TimeOfDay{9, 30, 15};
    entry.kind = EntryKind::win;
    entry.title = "Title";
    entry.tags = {"sleep", "Team"};
    entry.people = {"Ana"};
    entry.ratings = {{"energy", 4}, {"hands-on", 60}};
    entry.starred = true;
    entry.is_private = true;
    entry.extra = R"({"mood":"x"})";
    return entry;
}

std::vector<std::string> bodies(const Journal& journal, const EntryFilter& filter) {
    std::vector<std::string> found;
    for (const auto& entry : journal.entries(filter)) found.push_back(entry.body);
    return found;
}

TEST(Journal, GivesBackWhatWasAdded) {
    auto journal = Journal::in_memory();
    auto entry = full_entry();

    entry.id = add(journal, entry);

    EXPECT_EQ(journal.entry(entry.id), entry);
    EXPECT_EQ(journal.entry(entry.id + 1), std::nullopt);
}

TEST(Journal, CountsIdsUpFromOne) {
    auto journal = Journal::in_memory();

    EXPECT_EQ(add(journal, entry_on("2019-02-11", "a")), 1);
    EXPECT_EQ(add(journal, entry_on("2019-02-10", "b")), 2);
    EXPECT_EQ(journal.highest_entry_id(), 2);
}

TEST(Change, LeavesNothingBehindWithoutCommit) {
    auto journal = Journal::in_memory();
    {
        auto change = journal.begin("log", morning);
        change.add(entry_on("2019-02-11", "gone"));
    }

    EXPECT_EQ(journal.entry_count({}), 0);
}

TEST(Change, AddsARecordOnce) {
    auto journal = Journal::in_memory();
    const auto entry = entry_on("2019-02-11", "a");
    const auto id = add(journal, entry);
    auto other = entry;
    other.body = "another text under the same uid";

    auto change = journal.begin("import jsonl", morning);
    const auto again = change.add(entry);
    const auto differing = change.add(other);
    change.commit();

    EXPECT_EQ(again.outcome, Outcome::already_there);
    EXPECT_EQ(again.id, id);
    EXPECT_EQ(differing.outcome, Outcome::differs);
    EXPECT_EQ(journal.entry(id)->body, "a");
    EXPECT_EQ(journal.entry_count({}), 1);
}

TEST(Change, KeepsAnIdThatIsFree) {
    auto journal = Journal::in_memory();
    auto first = entry_on("2019-02-11", "a");
    auto second = entry_on("2019-02-12", "b");
    first.id = second.id = 7;

    EXPECT_EQ(add(journal, first), 7);
    EXPECT_EQ(add(journal, second), 8);
}

TEST(Change, GivesAnIdOfItsOwnForOneThatIsTooGreat) {
    auto journal = Journal::in_memory();
    auto greatest = entry_on("2019-02-11", "a");
    greatest.id = std::numeric_limits<std::int64_t>::max();

    EXPECT_EQ(add(journal, greatest), 1);
    EXPECT_EQ(add(journal, entry_on("2019-02-12", "b")), 2);
}

TEST(Change, RefusesRatingsOffTheScaleAndAddsNothing) {
    auto journal = Journal::in_memory();
    auto entry = entry_on("2019-02-11", "a");
    entry.ratings = {{"energy", 6}};

    auto change = journal.begin("log", morning);
    EXPECT_THROW(change.add(entry), Error);
    change.commit();

    EXPECT_EQ(journal.entry_count({}), 0);
}

TEST(Change, AddsMeasures) {
    auto journal = Journal::in_memory();
    const Measure sleep{.uid = Uid::random(0), .name = "sleep", .least = 0, .most = 10};

    auto change = journal.begin("import jsonl", morning);
    const auto added = change.add(sleep).outcome;
    const auto again = change.add(sleep).outcome;
    const auto other =
        change.add(Measure{.uid = {}, .name = "sleep", .least = 1, .most = 5}).outcome;
    change.commit();

    EXPECT_EQ(added, Outcome::added);
    EXPECT_EQ(again, Outcome::already_there);
    EXPECT_EQ(other, Outcome::differs);
    EXPECT_EQ(journal.measures().size(), 6U);
}

class FilteredJournal : public testing::Test {
protected:
    FilteredJournal() : journal(Journal::in_memory()) {
        auto morning_entry = entry_on("2019-02-11", "morning");
        morning_entry.time = TimeOfDay{9, 0, 0};
        morning_entry.tags = {"Sleep", "work"};
        morning_entry.ratings = {{"energy", 2}};
        auto untimed = entry_on("2019-02-11", "untimed CAFÉ");
        untimed.tags = {"sleep"};
        untimed.people = {"Ana"};
        untimed.ratings = {{"energy", 4}};
        auto win = entry_on("2019-03-01", "won");
        win.kind = EntryKind::win;
        win.starred = true;
        add(journal, win);
        add(journal, morning_entry);
        add(journal, untimed);
    }

    Journal journal;
};

using Bodies = std::vector<std::string>;

TEST_F(FilteredJournal, OrdersByDayThenTimeNoneFirst) {
    EXPECT_EQ(bodies(journal, {}), (Bodies{"untimed CAFÉ", "morning", "won"}));
    EXPECT_EQ(bodies(journal, {.order = EntryOrder::newest_first}),
              (Bodies{"won", "morning", "untimed CAFÉ"}));
}

TEST_F(FilteredJournal, LimitsToTheLastInEitherOrder) {
    EXPECT_EQ(bodies(journal, {.limit = 2}), (Bodies{"morning", "won"}));
    EXPECT_EQ(bodies(journal, {.limit = 2, .order = EntryOrder::newest_first}),
              (Bodies{"won", "morning"}));
    EXPECT_EQ(journal.entry_count({.limit = 2}), 3);
}

TEST_F(FilteredJournal, ChoosesByDays) {
    EXPECT_EQ(bodies(journal, {.days = {.first = 2019y / 3 / 1, .last = {}}}), (Bodies{"won"}));
    EXPECT_EQ(bodies(journal, {.days = {.first = {}, .last = 2019y / 2 / 11}}),
              (Bodies{"untimed CAFÉ", "morning"}));
}

TEST_F(FilteredJournal, ChoosesByNamesInAnySpelling) {
    EXPECT_EQ(bodies(journal, {.tags = {"SLEEP"}}), (Bodies{"untimed CAFÉ", "morning"}));
    EXPECT_EQ(bodies(journal, {.tags = {"sleep", "work"}}), (Bodies{"morning"}));
    EXPECT_EQ(bodies(journal, {.not_tags = {"work"}}), (Bodies{"untimed CAFÉ", "won"}));
    EXPECT_EQ(bodies(journal, {.people = {"ana"}}), (Bodies{"untimed CAFÉ"}));
}

TEST_F(FilteredJournal, ChoosesByKindStarTextAndRatings) {
    EXPECT_EQ(bodies(journal, {.kinds = {EntryKind::win, EntryKind::lesson}}), (Bodies{"won"}));
    EXPECT_EQ(bodies(journal, {.starred_only = true}), (Bodies{"won"}));
    EXPECT_EQ(bodies(journal, {.contains = {"café", "TIMED"}}), (Bodies{"untimed CAFÉ"}));
    EXPECT_EQ(bodies(journal, {.at_least = {{"energy", 3}}}), (Bodies{"untimed CAFÉ"}));
    EXPECT_EQ(bodies(journal, {.at_most = {{"energy", 3}}}), (Bodies{"morning"}));
    EXPECT_EQ(journal.entry_count({.tags = {"sleep"}}), 2);
}

TEST_F(FilteredJournal, CountsTagsAndPeopleAsFirstWritten) {
    auto earlier = entry_on("2018-01-01", "earlier");
    earlier.tags = {"WORK"};
    add(journal, earlier);

    auto counts = journal.tag_counts({});
    std::ranges::sort(counts, {}, &NameCount::name);
    EXPECT_EQ(counts, (std::vector<NameCount>{{"Sleep", 2}, {"WORK", 2}}));
    EXPECT_EQ(journal.tag_counts({.days = days_of_year(2018)}),
              (std::vector<NameCount>{{"WORK", 1}}));
    EXPECT_EQ(journal.tag_counts({.limit = 1}), (std::vector<NameCount>{}));
    EXPECT_EQ(journal.person_counts({.tags = {"sleep"}}), (std::vector<NameCount>{{"Ana", 1}}));
}

TEST_F(FilteredJournal, TellsWhatWasWrittenOnWhichDay) {
    EXPECT_EQ(journal.writing_days({}),
              (std::vector<WritingDay>{{2019y / 2 / 11, 2, 3}, {2019y / 3 / 1, 1, 1}}));
    EXPECT_EQ(journal.writing_days(days_of_month(2019, 3)),
              (std::vector<WritingDay>{{2019y / 3 / 1, 1, 1}}));
}

TEST_F(FilteredJournal, CountsTheRatingsOfEachMeasure) {
    auto change = journal.begin("measure add", morning);
    change.add({.uid = Uid::random(0), .name = "anger", .least = 0, .most = 10});
    change.commit();

    const auto rated = journal.rated_measures();

    ASSERT_EQ(rated.size(), 6U);
    EXPECT_EQ(rated[0].measure.name, "anger");
    EXPECT_EQ(rated[0].measure.most, 10);
    EXPECT_EQ(rated[0].ratings, 0);
    EXPECT_EQ(rated[2].measure.name, "energy");
    EXPECT_EQ(rated[2].ratings, 2);
}

}  // namespace
}  // namespace vaiven::store
