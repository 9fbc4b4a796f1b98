#include "commands/edit.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/temporary_folder.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::commands {
namespace {

// Somebody reads an entry, thinks about it, and writes it back.
class WriteEdited : public testing::Test {
protected:
    WriteEdited() {
        auto entry = test::entry_on("2019-02-11", "as it was");
        entry.extra = R"({"mood":"x"})";
        change([&entry](store::Change& change) { change.add(entry); });
        base = *read(1);
        edited = rewritten(base, "as I want it");
    }

    template <typename Command>
    void change(Command command) {
        auto journal = open_for_writing(context);
        auto change = journal.begin("test", test::morning);
        command(change);
        change.commit();
    }

    std::optional<Entry> read(std::int64_t id) { return open_for_writing(context).entry(id); }

    test::TemporaryFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in;
    Context context{.out = out,
                    .err = err,
                    .in = in,
                    .terminal = {},
                    .now = {.unix_milliseconds = test::morning.unix_milliseconds + 60'000},
                    .journal = folder / "journal.db",
                    .draft = {}};
    Entry base;
    Entry edited;
};

TEST_F(WriteEdited, ChangesTheEntryThatWasRead) {
    write_edited(base, edited, context);

    edited.updated_at = context.now;
    EXPECT_EQ(read(1), edited);
    EXPECT_EQ(read(2), std::nullopt);
    EXPECT_EQ(out.str(), "Changed 1 for Mon 2019-02-11.\n");
    EXPECT_EQ(err.str(), "");
}

TEST_F(WriteEdited, KeepsBothWhereTheEntryWasChangedMeanwhile) {
    const auto other = rewritten(base, "as another wants it");
    change([&other](store::Change& change) { change.update(other); });

    write_edited(base, edited, context);

    EXPECT_EQ(read(1), other);
    EXPECT_EQ(read(2)->body, "as I want it");
    EXPECT_NE(read(2)->uid, base.uid);
    EXPECT_EQ(read(2)->written_at, context.now);
    EXPECT_EQ(read(2)->extra, R"({"mood":"x","edit_of":")" + to_string(base.uid) + R"("})");
    EXPECT_EQ(out.str(), "Logged 2 for Mon 2019-02-11.\n");
    EXPECT_EQ(err.str(),
              "entry 1 was changed meanwhile, and that stays; your edit of it is entry 2: vaiven "
              "show 1, vaiven show 2\n");
}

TEST_F(WriteEdited, KeepsTheTextWhereTheEntryWasDeletedMeanwhile) {
    base.extra = edited.extra = "";
    change([this](store::Change& change) { change.remove(base); });

    write_edited(base, edited, context);

    EXPECT_EQ(read(1), std::nullopt);
    EXPECT_EQ(read(2)->body, "as I want it");
    EXPECT_EQ(read(2)->extra, R"({"edit_of":")" + to_string(base.uid) + R"("})");
    EXPECT_EQ(err.str(),
              "entry 1 was deleted meanwhile, and that stays; your edit of it is entry 2\n");
}

TEST_F(WriteEdited, ChangesNothingWhereAnotherMadeTheSame) {
    change([this](store::Change& change) { change.update(edited); });

    write_edited(base, edited, context);

    EXPECT_EQ(read(1), edited);
    EXPECT_EQ(read(2), std::nullopt);
    EXPECT_EQ(out.str(), "Nothing to change in 1 for Mon 2019-02-11.\n");
}

TEST_F(WriteEdited, RefusesWhatCannotBeKept) {
    EXPECT_THROW(write_edited(base, rewritten(base, " "), context), Error);
    edited.about = "cto";
    EXPECT_THROW(write_edited(base, edited, context), Error);
    edited.about.reset();
    edited.ratings = {{"energy", 6}};
    EXPECT_THROW(write_edited(base, edited, context), Error);

    EXPECT_EQ(read(1), base);
}

}  // namespace
}  // namespace vaiven::commands
