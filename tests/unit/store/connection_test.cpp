#include "store/connection.hpp"

#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "store/migrations.hpp"
#include "support/builders.hpp"
#include "support/temporary_folder.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {
namespace {

using test::TemporaryFolder;

ErrorKind kind_of_error(const std::filesystem::path& path, Access access) {
    try {
        Journal::open(path, access);
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << "opened " << path;
    return ErrorKind::usage;
}

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status{};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 0777;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(OpenJournal, MakesAnEmptyFileThatWasThereItsOwnersOnly) {
    const TemporaryFolder folder;
    const auto path = folder / "empty.db";
    std::ofstream(path).close();
    std::filesystem::permissions(path, std::filesystem::perms{0644});

    Journal::open(path, Access::write);

    EXPECT_EQ(mode_of(path), 0600U);
}

TEST(OpenJournal, MakesFileAndFoldersForItsOwnerOnly) {
    const TemporaryFolder folder;
    const auto path = folder / "a/b/journal.db";

    const auto journal = Journal::open(path, Access::write);

    EXPECT_TRUE(journal.was_created());
    EXPECT_EQ(mode_of(path), 0600U);
    EXPECT_EQ(mode_of(path.parent_path()), 0700U);
    EXPECT_FALSE(Journal::open(path, Access::write).was_created());
}

TEST(OpenJournal, ToReadMakesNothing) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";

    EXPECT_EQ(kind_of_error(path, Access::read), ErrorKind::storage);
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_FALSE(Journal::exists(path));
}

TEST(OpenJournal, RefusesAFileThatIsNoDatabase) {
    const TemporaryFolder folder;
    const auto path = folder / "notes.txt";
    std::ofstream(path) << std::string(5000, 'x');

    EXPECT_EQ(kind_of_error(path, Access::read), ErrorKind::damaged);
    EXPECT_EQ(kind_of_error(path, Access::write), ErrorKind::damaged);
    EXPECT_EQ(bytes_of(path), std::string(5000, 'x'));
}

TEST(OpenJournal, RefusesADatabaseOfAnotherProgramAndLeavesItAsItWas) {
    const TemporaryFolder folder;
    const auto path = folder / "other.db";
    sqlite::Database::open(path, sqlite::OpenMode::create)
        .execute("CREATE TABLE note (id INTEGER)");
    const auto before = bytes_of(path);

    EXPECT_EQ(kind_of_error(path, Access::read), ErrorKind::damaged);
    EXPECT_EQ(kind_of_error(path, Access::write), ErrorKind::damaged);
    EXPECT_EQ(bytes_of(path), before);
}

TEST(OpenJournal, RefusesANewerJournalForReadingToo) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    Journal::open(path, Access::write);
    sqlite::Database::open(path, sqlite::OpenMode::write).execute("PRAGMA user_version = 9999");

    EXPECT_EQ(kind_of_error(path, Access::read), ErrorKind::storage);
    EXPECT_EQ(kind_of_error(path, Access::write), ErrorKind::storage);
}

TEST(OpenJournal, RefusesAFolder) {
    const TemporaryFolder folder;

    EXPECT_EQ(kind_of_error(folder / "", Access::read), ErrorKind::storage);
}

TEST(OpenJournal, FollowsALink) {
    const TemporaryFolder folder;
    Journal::open(folder / "real.db", Access::write);
    std::filesystem::create_symlink(folder / "real.db", folder / "link.db");

    auto journal = Journal::open(folder / "link.db", Access::write);
    auto change = journal.begin("log", test::morning);
    change.add(test::entry_on("2019-02-11", "through the link"));
    change.commit();

    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.db"));
    EXPECT_EQ(Journal::open(folder / "real.db", Access::read).entry_count({}), 1);
}

TEST(OpenJournal, BySeveralAtOnceMakesItOnce) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    std::vector<std::thread> writers;
    writers.reserve(4);
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&path, writer] {
            auto journal = Journal::open(path, Access::write);
            auto change = journal.begin("log", test::morning);
            change.add(test::entry_on("2019-02-11", "entry " + std::to_string(writer)));
            change.commit();
        });
    }
    for (auto& writer : writers) writer.join();

    const auto journal = Journal::open(path, Access::read);
    EXPECT_EQ(journal.entry_count({}), 4);
    EXPECT_EQ(journal.measures().size(), 5U);
}

TEST(OpenJournal, ToReadCannotWrite) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    Journal::open(path, Access::write);
    auto journal = Journal::open(path, Access::read);

    EXPECT_THROW(journal.begin("log", test::morning), Error);
}

std::int64_t number(sqlite::Database& database, std::string_view sql) {
    auto row = database.prepare(sql);
    row.step();
    return row.integer(0);
}

TEST(ChangeLog, HasOneChangeForACommandAndOneRowForEachRecord) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    auto journal = Journal::open(path, Access::write);
    {
        auto change = journal.begin("import jsonl", test::morning);
        change.add(test::entry_on("2019-02-11", "a"));
        change.add(test::entry_on("2019-02-12", "b"));
        change.commit();
        auto empty = journal.begin("import jsonl", test::morning);
        empty.add(test::entry_on("2019-02-12", "b"));
        empty.commit();
    }

    auto database = sqlite::Database::open(path, sqlite::OpenMode::read);
    EXPECT_EQ(number(database, "SELECT count(*) FROM change"), 1);
    EXPECT_EQ(number(database,
                     "SELECT count(*) FROM change_record JOIN entry USING (uid) WHERE subject = "
                     "'entry' AND before IS NULL AND after IS NULL"),
              2);
}

std::string insertion_on(const std::string& day) {
    return "INSERT INTO entry (uid, day, kind, title, body, words, starred, private, written_at, "
           "updated_at) VALUES (randomblob(16), '" +
           day +
           "', 'note', '', 'x', 1, 0, 0, '2019-02-11T09:30:00.000+00:00', "
           "'2019-02-11T09:30:00.000+00:00')";
}

TEST(Schema, RefusesDaysThatDoNotExist) {
    const auto connection = connection_in_memory();

    EXPECT_NO_THROW(connection->database.execute(insertion_on("2024-02-29")));
    EXPECT_THROW(connection->database.execute(insertion_on("2023-02-29")), std::logic_error);
    EXPECT_THROW(connection->database.execute(insertion_on("2024-2-29")), std::logic_error);
}

TEST(Schema, IndexesTheWordsOfEveryEntry) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    {
        auto journal = Journal::open(path, Access::write);
        auto change = journal.begin("log", test::morning);
        change.add(test::entry_on("2019-02-11", "burned out at the café"));
        change.commit();
    }

    auto database = sqlite::Database::open(path, sqlite::OpenMode::write);
    constexpr std::string_view search =
        "SELECT count(*) FROM search_index WHERE search_index MATCH 'cafe'";
    EXPECT_EQ(number(database, search), 1);
    database.execute("UPDATE entry SET body = 'slept'");
    EXPECT_EQ(number(database, search), 0);
    database.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
}

TEST(OpenJournal, ToWriteIsDurableAndHeedsForeignKeys) {
    const TemporaryFolder folder;
    const auto connection = open_connection(folder / "journal.db", Access::write, {});
    auto& database = connection->database;

    auto mode = database.prepare("PRAGMA journal_mode");
    mode.step();
    EXPECT_EQ(mode.text(0), "truncate");
    EXPECT_EQ(number(database, "PRAGMA synchronous"), 2);  // FULL
    EXPECT_EQ(number(database, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(number(database, "PRAGMA busy_timeout"), 30'000);
}

TEST(OpenJournal, LeavesOneFileBehind) {
    const TemporaryFolder folder;
    {
        auto journal = Journal::open(folder / "journal.db", Access::write);
        auto change = journal.begin("log", test::morning);
        change.add(test::entry_on("2019-02-11", "a"));
        change.commit();
    }

    EXPECT_FALSE(std::filesystem::exists(folder / "journal.db-journal"));
}

TEST(OpenJournal, RefusesAJournalWithoutItsNumberOrATable) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";
    Journal::open(path, Access::write);
    sqlite::Database::open(path, sqlite::OpenMode::write).execute("DROP TABLE rating");
    EXPECT_THROW(Journal::open(path, Access::read).entry_count({.at_least = {{"energy", 1}}}),
                 Error);

    sqlite::Database::open(path, sqlite::OpenMode::write).execute("PRAGMA user_version = 0");
    EXPECT_EQ(kind_of_error(path, Access::read), ErrorKind::damaged);
    EXPECT_EQ(kind_of_error(path, Access::write), ErrorKind::damaged);
}

TEST(Migrations, GiveTheJournalItsNumbers) {
    const auto connection = connection_in_memory();

    EXPECT_EQ(schema_of(connection->database), newest_schema());
    EXPECT_EQ(number(connection->database, "PRAGMA application_id"), application_id);
}

}  // namespace
}  // namespace vaiven::store
