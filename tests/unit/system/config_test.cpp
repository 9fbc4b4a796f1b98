#include "system/config.hpp"

#include <gtest/gtest.h>

#include "support/refusals.hpp"

namespace vaiven::system {
namespace {

using Problems = std::vector<std::string>;

Config config_of(std::string_view text) {
    const auto file = parse_config(text, "config.toml");
    EXPECT_EQ(file.problems, Problems{});
    return file.config;
}

std::string problem_of(std::string_view text) {
    const auto file = parse_config(text, "config.toml");
    EXPECT_EQ(file.problems.size(), 1U);
    return file.problems.empty() ? "" : file.problems.front();
}

TEST(ParseConfig, TakesEveryKey) {
    const auto config = config_of(R"(
        journal = "work"
        day_starts = "04:30"
        editor = "code --wait"
        pager = ""
        color = "never"
        hemisphere = "south"

        [journals]
        work = "/srv/work.db"
        "naïve" = "~/n.db"
    )");

    EXPECT_EQ(config.journal, "work");
    EXPECT_EQ(config.day_starts, (TimeOfDay{.hour = 4, .minute = 30}));
    EXPECT_EQ(config.editor, "code --wait");
    EXPECT_EQ(config.pager, "");
    EXPECT_EQ(config.color, ColourChoice::never);
    EXPECT_EQ(config.hemisphere, Hemisphere::south);
    EXPECT_EQ(config.journals, (std::vector<std::pair<std::string, std::string>>{
                                   {"work", "/srv/work.db"}, {"naïve", "~/n.db"}}));
}

TEST(ParseConfig, LeavesDefaultsWhereNothingIsSet) {
    const auto config = config_of("# nothing yet\n");

    EXPECT_EQ(config.journal, std::nullopt);
    EXPECT_EQ(config.day_starts, TimeOfDay{});
    EXPECT_EQ(config.editor, std::nullopt);
    EXPECT_EQ(config.pager, std::nullopt);
    EXPECT_EQ(config.color, std::nullopt);
    EXPECT_EQ(config.hemisphere, Hemisphere::north);
}

TEST(ParseConfig, SaysWhereAKeyIsUnknown) {
    EXPECT_EQ(problem_of("\n  pagr = \"less\"\n"),
              "config.toml:2:3: there is no key 'pagr'; there are journal, journals.NAME, "
              "day_starts, editor, pager, color, hemisphere");
}

TEST(ParseConfig, SaysWhereAValueIsWrongAndWhatIsAllowed) {
    EXPECT_EQ(problem_of("day_starts = \"25:00\"\n"),
              "config.toml:1:14: day_starts takes a time from 00:00 to 12:00, as in \"04:00\"; not "
              "'25:00'");
    EXPECT_EQ(problem_of("color = true\n"), "config.toml:1:9: color takes a text, in quotes");
    EXPECT_EQ(problem_of("journals = 3\n"),
              "config.toml:1:12: journals takes a table of names: [journals]");
    EXPECT_EQ(problem_of("[journals]\nwork = \"work.db\"\n"),
              "config.toml:2:8: journals.work takes a whole path: /… or ~/…; not 'work.db'");
    EXPECT_EQ(problem_of("[journals]\n\"a.b\" = \"/a.db\"\n"),
              "config.toml:2:9: 'a.b' cannot name a journal; letters, digits, - and _ can");
    EXPECT_EQ(problem_of("journal = \"wrk\"\n[journals]\nwork = \"/w.db\"\n"),
              "config.toml:1:11: journal: [journals] names no 'wrk'");
}

TEST(ParseConfig, RefusesADayThatStartsInTheAfternoon) {
    EXPECT_EQ(config_of("day_starts = \"12:00\"").day_starts, TimeOfDay{.hour = 12});
    EXPECT_NE(problem_of("day_starts = \"12:01\""), "");
}

TEST(ParseConfig, TellsAllProblemsAndKeepsTheRest) {
    const auto file = parse_config("color = \"red\"\nhemisphere = \"south\"\nx = 1\n", "f");

    EXPECT_EQ(file.problems.size(), 2U);
    EXPECT_EQ(file.settings, (std::vector<Setting>{{"hemisphere", "south"}}));
    EXPECT_EQ(file.config.color, std::nullopt);
    EXPECT_EQ(file.config.hemisphere, Hemisphere::south);
}

TEST(ParseConfig, SaysWhereAFileIsNoToml) {
    EXPECT_TRUE(problem_of("editor = vim\n").starts_with("config.toml:1:10: this is not TOML: "));
}

TEST(IsJournalName, IsWhatNoPathLooksLike) {
    EXPECT_TRUE(is_journal_name("work"));
    EXPECT_TRUE(is_journal_name("work-2_b"));
    EXPECT_TRUE(is_journal_name("été"));
    for (const auto* path : {"", "./work", "work.db", "/work", "~/work", "my work", "."}) {
        EXPECT_FALSE(is_journal_name(path)) << path;
    }
}

TEST(JournalNamed, FindsNamesAndLeavesPathsAlone) {
    const auto config = config_of("[journals]\nwork = \"/srv/w.db\"\nhome = \"/srv/h.db\"\n");

    EXPECT_EQ(journal_named("home", config), "/srv/h.db");
    EXPECT_EQ(journal_named("./home", config), "./home");
    EXPECT_EQ(journal_named("home.db", config), "home.db");
}

TEST(JournalNamed, NamesTheOthersWhereNoneIsMeant) {
    const auto config = config_of("[journals]\nwork = \"/srv/w.db\"\nhome = \"/srv/h.db\"\n");

    EXPECT_EQ(refusal_of([&] { journal_named("wrk", config); }, ErrorKind::usage),
              "there is no journal named 'wrk'; there are work, home; for a file write ./wrk");
    EXPECT_EQ(refusal_of([] { journal_named("wrk", {}); }, ErrorKind::usage),
              "there is no journal named 'wrk'; for a file write ./wrk");
}

}  // namespace
}  // namespace vaiven::system
