#include <gtest/gtest.h>

#include "sqlite/database.hpp"
#include "support/builders.hpp"
#include "support/careers.hpp"
#include "support/temporary_folder.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using test::morning;

class Undo : public ::testing::Test {
protected:
    template <typename Command>
    void run(std::string_view command, Command what) {
        auto journal = open();
        auto change = journal.begin(command, morning);
        what(change);
        change.commit();
    }

    void log(const std::string& text, std::optional<std::string> about = {}) {
        auto entry = test::entry_on("2019-02-11", text);
        entry.about = std::move(about);
        run("log", [&entry](Change& change) { change.add(entry); });
    }

    // An entry about a role, and a milestone of it.
    void record_a_role() {
        auto role = testing::role("cto", Track::management, "2015", "early 2019");
        role.uid = Uid::of_content(1, "cto");
        const Milestone milestone{
            .uid = Uid::of_content(2, "talk"), .text = "a talk", .role = "cto"};
        run("role add", [&role](Change& change) { change.add(role); });
        run("milestone add", [&milestone](Change& change) { change.add(milestone); });
        log("about it", "cto");
    }

    std::vector<Reversal> undo(std::size_t count = 1) {
        std::vector<Reversal> reversals;
        run("undo", [&](Change& change) { reversals = change.undo(count); });
        return reversals;
    }

    void redo() {
        run("redo", [](Change& change) { change.redo(); });
    }

    // As another program would.
    void write_past_the_log(const std::string& sql) {
        auto database = sqlite::Database::open(path_, sqlite::OpenMode::write);
        database.execute(sql);
    }

    void expect_refusal(ErrorKind kind) {
        const auto changes = open().change_count();
        try {
            undo();
            FAIL() << "taken back";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
        }
        EXPECT_EQ(open().change_count(), changes);
    }

    Journal open() { return Journal::open(path_, Access::write); }

    test::TemporaryFolder folder_;
    std::filesystem::path path_ = folder_ / "journal.db";
};

TEST_F(Undo, TellsWhatItTookBack) {
    log("one");
    log("two");

    const auto reversals = undo(3);

    ASSERT_EQ(reversals.size(), 2U);
    EXPECT_EQ(reversals[0].change.id, 2);
    EXPECT_EQ(reversals[0].change.command, "log");
    EXPECT_EQ(reversals[0].records, (std::vector<TouchedRecords>{{.subject = Subject::entry,
                                                                  .effect = Effect::deleted,
                                                                  .count = 1,
                                                                  .names = {{.number = 2}}}}));
    EXPECT_EQ(open().entry_count({}), 0);
}

TEST_F(Undo, BringsTheLinksOfARoleBack) {
    record_a_role();
    const auto role = open().roles().front();
    run("role delete", [&role](Change& change) { change.remove(role); });
    EXPECT_EQ(open().entry(1)->about, std::nullopt);

    undo();

    EXPECT_EQ(open().entry(1)->about, "cto");
    EXPECT_EQ(open().milestones().front().role, "cto");
}

TEST_F(Undo, FindsARoleByAnotherHandle) {
    record_a_role();
    auto entry = *open().entry(1);
    entry.about.reset();
    run("edit", [&entry](Change& change) { change.update(entry); });
    auto role = open().roles().front();
    role.handle = "chief";
    run("role edit", [&role](Change& change) { change.update(role); });

    undo(2);

    EXPECT_EQ(open().entry(1)->about, "cto");
}

TEST_F(Undo, KeepsTheSearchIndexAndTheFileSound) {
    record_a_role();
    log("another #tag");
    undo(2);
    redo();

    write_past_the_log("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
    auto database = sqlite::Database::open(path_, sqlite::OpenMode::read);
    auto problems = database.prepare("PRAGMA foreign_key_check");
    EXPECT_FALSE(problems.step());
}

TEST_F(Undo, RefusesARecordThatAnotherProgramChanged) {
    log("one");
    auto entry = *open().entry(1);
    entry.starred = true;
    run("edit", [&entry](Change& change) { change.update(entry); });
    write_past_the_log("UPDATE entry SET private = 1");

    expect_refusal(ErrorKind::conflict);

    EXPECT_TRUE(open().entry(1)->starred);
}

TEST_F(Undo, RefusesWhereARecordIsGoneOrBackAlready) {
    log("one");
    write_past_the_log("DELETE FROM entry");
    expect_refusal(ErrorKind::conflict);

    log("two");
    const auto entry = *open().entry(2);
    run("delete", [&entry](Change& change) { change.remove(entry); });
    write_past_the_log(
        "INSERT INTO entry (id, uid, day, kind, title, body, words, starred, private, written_at,"
        " updated_at) SELECT 2, zeroblob(16), '2019-02-11', 'note', '', 'x', 1, 0, 0, at, at"
        " FROM change LIMIT 1");
    expect_refusal(ErrorKind::conflict);
}

TEST_F(Undo, RefusesWhereARolesLinksCannotComeBack) {
    record_a_role();
    const auto role = open().roles().front();
    run("role delete", [&role](Change& change) { change.remove(role); });
    write_past_the_log("DELETE FROM milestone");
    expect_refusal(ErrorKind::conflict);
}

TEST_F(Undo, RefusesALogInAnotherForm) {
    log("one");
    const auto entry = *open().entry(1);
    run("delete", [&entry](Change& change) { change.remove(entry); });
    write_past_the_log("UPDATE change_record SET before = '[1]' WHERE before IS NOT NULL");

    expect_refusal(ErrorKind::damaged);
}

TEST_F(Undo, TakesAllOrNothing) {
    log("one");
    log("two");
    write_past_the_log("DELETE FROM entry WHERE id = 1");

    EXPECT_THROW(undo(2), Error);

    EXPECT_EQ(open().entry(2)->body, "two");
}

}  // namespace
}  // namespace vaiven::store
