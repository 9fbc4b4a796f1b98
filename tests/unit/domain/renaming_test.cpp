#include <gtest/gtest.h>

#include "support/builders.hpp"
#include <vaiven/domain/renaming.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {
namespace {

using Names = std::vector<std::string>;

Entry written(std::string title, std::string body) {
    auto entry = test::entry_on("2019-02-11", std::move(body));
    entry.title = std::move(title);
    const auto marks = marks_in(text_of(entry));
    entry.tags = marks.tags;
    entry.people = marks.people;
    return entry;
}

TEST(Renamed, ChangesTheWordsWhereTheyAreMarks) {
    const auto entry =
        written("On #Team day", "#team, #teams, #team/hiring, `#team` and team\n#TEAM");

    const auto after = renamed(entry, {.from = "team", .to = "crew"});

    EXPECT_EQ(after.title, "On #crew day");
    EXPECT_EQ(after.body, "#crew, #teams, #team/hiring, `#team` and team\n#crew");
    EXPECT_EQ(after.tags, (Names{"crew", "team/hiring", "teams"}));
}

TEST(Renamed, ChangesPeopleBesideTagsOfTheSameName) {
    const auto entry = written("", "@ana #ana");

    const auto after = renamed(entry, {.of = Renaming::Of::person, .from = "Ana", .to = "Anna"});

    EXPECT_EQ(after.body, "@Anna #ana");
    EXPECT_EQ(after.people, (Names{"Anna"}));
    EXPECT_EQ(after.tags, (Names{"ana"}));
}

TEST(Renamed, TakesALongTextInOnePass) {
    std::string before;
    std::string after;
    for (int count = 0; count < 150'000; ++count) {
        before += "#team ";
        after += "#company ";
    }

    const auto entry = renamed(written("", before), {.from = "team", .to = "company"});

    EXPECT_TRUE(entry.body == after);
}

TEST(Renamed, MergesAndRespells) {
    const auto both = renamed(written("", "#old #New"), {.from = "old", .to = "new"});
    EXPECT_EQ(both.body, "#new #New");
    EXPECT_EQ(both.tags, (Names{"New"}));

    const auto respelled = renamed(written("", "#api"), {.from = "api", .to = "API"});
    EXPECT_EQ(respelled.body, "#API");
    EXPECT_EQ(respelled.tags, (Names{"API"}));
}

TEST(Renamed, LeavesTheTextWhereAnImporterSetTheTag) {
    auto entry = written("", "worked on @feature");
    entry.tags = {"feature"};
    entry.people = {};

    const auto after = renamed(entry, {.from = "feature", .to = "work"});

    EXPECT_EQ(after.body, "worked on @feature");
    EXPECT_EQ(after.tags, (Names{"work"}));
}

TEST(Renamed, LeavesOtherEntriesAlone) {
    const auto entry = written("", "#other");

    EXPECT_EQ(renamed(entry, {.from = "team", .to = "crew"}), entry);
}

}  // namespace
}  // namespace vaiven
