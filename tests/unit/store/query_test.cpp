#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/refusals.hpp"
#include "support/temporary_folder.hpp"
#include <vaiven/store/journal.hpp>
#include <vaiven/store/query.hpp>

namespace vaiven::store {
namespace {

using Rows = std::vector<std::vector<Cell>>;

// Questions to a journal of two entries.
class Questions : public testing::Test {
protected:
    Questions() {
        auto journal = Journal::open(path(), Access::write);
        auto change = journal.begin("log", test::morning);
        change.add(test::entry_on("2019-02-10", "Sunday"));
        change.add(test::entry_on("2019-02-11", "Monday, with the team"));
        change.commit();
    }

    std::filesystem::path path() const { return folder_ / "journal.db"; }

    Rows rows(const std::string& sql) {
        Rows found;
        query(path(), sql,
              {.columns = [this](const auto& names) { names_ = names; },
               .row = [&found](const auto& row) { found.push_back(row); },
               .must_stop = [] { return false; }});
        return found;
    }

    std::string refusal(const std::string& sql) {
        return refusal_of([&] { rows(sql); });
    }

    std::vector<std::string> names_;

private:
    test::TemporaryFolder folder_;
};

TEST_F(Questions, AreAnsweredWithEveryKindOfValue) {
    const auto found = rows("SELECT NULL, 1 AS one, 0.5, 'a' || char(0) || 'b', '', x'00ff', x''");

    EXPECT_EQ(found, (Rows{{Null{}, std::int64_t{1}, 0.5, std::string("a\0b", 3), std::string(),
                            Blob{0x00, 0xFF}, Blob{}}}));
    EXPECT_EQ(names_[1], "one");
}

TEST_F(Questions, ReadViewsAndTheSearchIndex) {
    EXPECT_EQ(rows("SELECT day FROM v_entry ORDER BY id"),
              (Rows{{std::string("2019-02-10")}, {std::string("2019-02-11")}}));
    EXPECT_EQ(rows("SELECT rowid FROM search_index WHERE search_index MATCH 'team'"),
              (Rows{{std::int64_t{2}}}));
    EXPECT_EQ(rows("SELECT count(*) FROM pragma_table_info('v_tag')"), (Rows{{std::int64_t{4}}}));
}

TEST_F(Questions, MayKnowTheSchemaButNotSetIt) {
    EXPECT_EQ(rows("PRAGMA user_version").size(), 1U);
    EXPECT_EQ(rows("PRAGMA table_info(v_tag)").size(), 4U);
    expect_words(refusal("PRAGMA user_version = 3"), "vaiven query only reads");
}

TEST_F(Questions, CanDoNothingButRead) {
    for (const auto* sql : {"DELETE FROM entry",
                            "UPDATE entry SET body = ''",
                            "DROP VIEW v_tag",
                            "BEGIN",
                            "COMMIT",
                            "INSERT INTO search_index (search_index) VALUES ('rebuild')",
                            "CREATE TABLE x (a)",
                            "CREATE TEMP TABLE x (a)",
                            "CREATE VIRTUAL TABLE x USING fts5 (a)",
                            "SAVEPOINT a",
                            "ATTACH 'other.db' AS other",
                            "DETACH main",
                            "VACUUM",
                            "VACUUM INTO 'other.db'",
                            "PRAGMA journal_mode = WAL",
                            "PRAGMA writable_schema = ON",
                            "PRAGMA query_only = OFF",
                            "ANALYZE",
                            "REINDEX",
                            "EXPLAIN DELETE FROM entry",
                            "SELECT load_extension('x')",
                            "WITH x AS (SELECT 1) DELETE FROM entry RETURNING id"}) {
        expect_words(refusal(sql), "vaiven query only reads this journal");
    }
    EXPECT_NE(refusal("UPDATE sqlite_schema SET sql = ''"), "");
    EXPECT_EQ(Journal::open(path(), Access::read).entry_count({}), 2);
}

TEST_F(Questions, AreOneStatement) {
    EXPECT_EQ(rows("SELECT 1; -- and a remark\n").size(), 1U);
    EXPECT_EQ(refusal("SELECT 1; SELECT 2"), "one statement at a time; 'SELECT 2' is one more");
    EXPECT_EQ(refusal("SELECT 1; SELEC"), "one statement at a time; 'SELEC' is one more");
    EXPECT_EQ(refusal(" -- nothing"), "there is no statement to run");
}

TEST_F(Questions, AreRefusedWithSqlitesWordsAndThePlace) {
    EXPECT_EQ(refusal("SELECT nme FROM v_entry"),
              "no such column: nme\n  SELECT nme FROM v_entry\n         ^");
    EXPECT_EQ(refusal("SELECT 1\n\tWHERE 'é' = x"),
              "no such column: x\n  WHERE 'é' = x\n              ^");
    EXPECT_EQ(refusal("SELECT * FROM entries"),
              "no such table: entries; there are v_entry, v_tag, v_person, v_rating, v_role, "
              "v_milestone and v_change");
    EXPECT_EQ(refusal("SELECT abs(-9223372036854775808)"), "integer overflow");
}

TEST_F(Questions, StopWhenTheyAreTold) {
    int asked = 0;
    const auto end = query(path(),
                           "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                           "SELECT max(x) FROM n",
                           {.columns = [](const auto&) {},
                            .row = [](const auto&) { FAIL(); },
                            .must_stop = [&asked] { return ++asked == 5; }});

    EXPECT_EQ(end, QueryEnd::stopped);
}

}  // namespace
}  // namespace vaiven::store
