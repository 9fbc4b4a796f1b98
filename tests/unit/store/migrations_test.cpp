#include "store/migrations.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "store/connection.hpp"
#include "support/builders.hpp"
#include "support/temporary_folder.hpp"

namespace vaiven::store {
namespace {

using test::TemporaryFolder;

const std::filesystem::path tests_folder = std::filesystem::path(VAIVEN_PROJECT_ROOT) / "tests";

std::string text_of(const std::filesystem::path& path) {
    const std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    EXPECT_TRUE(file) << path;
    return text.str();
}

std::string schema_text(sqlite::Database& database) {
    auto rows = database.prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'trigger', name");
    std::string text;
    while (rows.step()) text += rows.text(0) + ";\n\n";
    return text;
}

// An old journal, as the fixture of its schema tells it.
std::filesystem::path old_journal(const TemporaryFolder& folder, int schema) {
    const auto path = folder / "journal.db";
    const auto fixture = "journal-v" + std::to_string(schema) + ".sql";
    sqlite::Database::open(path, sqlite::OpenMode::create)
        .execute(text_of(tests_folder / "fixtures" / fixture));
    return path;
}

TEST(Migrations, EndAtTheGoldenSchema) {
    const auto connection = connection_in_memory();

    EXPECT_EQ(schema_text(connection->database), text_of(tests_folder / "golden/schema.sql"));
}

TEST(Migrations, LeadEveryOldSchemaToTheGoldenOne) {
    for (int schema = 1; schema < newest_schema(); ++schema) {
        const TemporaryFolder folder;

        const auto connection = open_connection(old_journal(folder, schema), Access::write, {});

        EXPECT_EQ(schema_text(connection->database), text_of(tests_folder / "golden/schema.sql"));
        EXPECT_EQ(schema_of(connection->database), newest_schema());
        EXPECT_FALSE(connection->was_created);
    }
}

TEST(Migrations, KeepEveryEntry) {
    const TemporaryFolder folder;

    const auto journal = Journal::open(old_journal(folder, 1), Access::read);

    const auto entries = journal.entries({});
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].ratings, (std::vector<Rating>{{"mood", 2}}));
    EXPECT_EQ(entries[1].tags, std::vector<std::string>{"sleep"});
    EXPECT_EQ(entries[2].title, "First day");
    EXPECT_EQ(entries[2].about, std::nullopt);
    EXPECT_TRUE(journal.roles().empty());
}

TEST(Migrations, KeepTheCareer) {
    const TemporaryFolder folder;

    const auto journal = Journal::open(old_journal(folder, 2), Access::read);

    const auto roles = journal.roles();
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_EQ(roles[0].reasons.pull, (std::vector<std::string>{"a team", "ann"}));
    EXPECT_EQ(roles[1].handle, "sre");
    EXPECT_EQ(journal.milestones().size(), 1U);
    EXPECT_EQ(journal.entry(2)->about, "cto");
}

TEST(Migrations, MakeEverythingSearchable) {
    const TemporaryFolder folder;

    const auto journal = Journal::open(old_journal(folder, 3), Access::read);

    const auto found = [&journal](std::string_view query) {
        return journal.search(parse_search(query), {}, 10).found;
    };
    EXPECT_EQ(found("nothing"), (std::vector<Found>{{Found::Kind::entry, 1}}));
    EXPECT_EQ(found("boredom cto alpha ann"), (std::vector<Found>{{Found::Kind::role, 1}}));
    EXPECT_EQ(found("reliability"), (std::vector<Found>{{Found::Kind::role, 2}}));
    EXPECT_EQ(found("talk"), (std::vector<Found>{{Found::Kind::milestone, 1}}));
}

TEST(Migrations, CopyTheJournalFirst) {
    const TemporaryFolder folder;
    const auto path = old_journal(folder, 1);

    const auto copy =
        Journal::open(path, Access::write, [&] { return folder / "a/copies"; }).copy_made();

    ASSERT_TRUE(copy);
    EXPECT_EQ(*copy, folder / "a/copies/journal-schema-1.db");
    struct stat status{};
    ASSERT_EQ(::stat(copy->c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    auto database = sqlite::Database::open(*copy, sqlite::OpenMode::read);
    EXPECT_EQ(schema_of(database), 1);
    auto count = database.prepare("SELECT count(*) FROM entry");
    EXPECT_TRUE(count.step());
    EXPECT_EQ(count.integer(0), 3);
}

TEST(Migrations, NeverWriteOverACopy) {
    const TemporaryFolder folder;
    const auto copies = folder / "copies";
    std::filesystem::create_directory(copies);
    std::ofstream(copies / "journal-schema-1.db") << "mine";

    const auto copy = Journal::open(old_journal(folder, 1), Access::write, [&] {
                          return folder / "copies";
                      }).copy_made();

    EXPECT_EQ(copy, copies / "journal-schema-1-2.db");
    EXPECT_EQ(text_of(copies / "journal-schema-1.db"), "mine");
}

TEST(Migrations, MakeNoCopyWhereThereIsNothingToMigrate) {
    const TemporaryFolder folder;
    const auto path = folder / "journal.db";

    EXPECT_EQ(Journal::open(path, Access::write).copy_made(), std::nullopt);
    EXPECT_EQ(Journal::open(path, Access::write).copy_made(), std::nullopt);
}

}  // namespace
}  // namespace vaiven::store
