#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using test::morning;

class History : public testing::Test {
protected:
    template <typename Command>
    void run(std::string_view command, Command what) {
        auto change = journal.begin(command, morning);
        what(change);
        change.commit();
    }

    Journal journal = Journal::in_memory();
};

TEST_F(History, TellsEachVersionOfARecordThatIsGone) {
    auto first = test::entry_on("2019-02-11", "one");
    run("log", [&first](Change& change) { first.id = change.add(first).id; });
    auto second = first;
    second.body = "two";
    run("edit", [&second](Change& change) { change.update(second); });
    run("delete", [&second](Change& change) { change.remove(second); });

    const auto versions = journal.versions({.number = 1});

    ASSERT_EQ(versions.size(), 3U);
    EXPECT_EQ(versions[0].before, Record(second));
    EXPECT_EQ(versions[0].after, std::nullopt);
    EXPECT_EQ(versions[1].before, Record(first));
    EXPECT_EQ(versions[1].after, Record(second));
    EXPECT_EQ(versions[2].before, std::nullopt);
    EXPECT_EQ(versions[2].after, Record(first));
    EXPECT_EQ(versions[2].change.command, "log");
}

TEST_F(History, TellsTheLastVersionsOfARecord) {
    auto entry = test::entry_on("2019-02-11", "one");
    run("log", [&entry](Change& change) { entry.id = change.add(entry).id; });
    entry.body = "two";
    run("edit", [&entry](Change& change) { change.update(entry); });

    const auto versions = journal.versions({.number = 1}, 1);

    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions[0].change.command, "edit");
    EXPECT_EQ(versions[0].after, Record(entry));
}

TEST_F(History, TellsOfAMeasure) {
    const Measure sleep{.uid = Uid::random(0), .name = "sleep", .least = 0, .most = 10};
    run("import jsonl", [&sleep](Change& change) { change.add(sleep); });

    const auto versions = journal.versions({.subject = Subject::measure, .name = "sleep"});

    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions[0].after, Record(sleep));
}

TEST_F(History, CountsWhereAChangeTouchedMany) {
    run("import jsonl", [](Change& change) {
        for (const auto* text : {"a", "b", "c", "d"}) {
            change.add(test::entry_on("2019-02-11", text));
        }
    });

    const auto changes = journal.changes(10);

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].records,
              (std::vector<TouchedRecords>{{.effect = Effect::added, .count = 4, .names = {}}}));
}

TEST_F(History, KnowsNothingOfWhatNeverWas) {
    EXPECT_TRUE(journal.versions({.number = 1}).empty());
    EXPECT_TRUE(journal.versions({.subject = Subject::role, .name = "cto"}).empty());
    EXPECT_TRUE(journal.changes(10).empty());
}

}  // namespace
}  // namespace vaiven::store
