#include <gtest/gtest.h>

#include <vaiven/base/error.hpp>
#include <vaiven/domain/entry.hpp>

namespace vaiven {
namespace {

TEST(TitleAndBody, TakesTheFirstOfSeveralLinesAsTitle) {
    EXPECT_EQ(title_and_body("one line"), (TitleAndBody{"", "one line"}));
    EXPECT_EQ(title_and_body("one line\n"), (TitleAndBody{"", "one line"}));
    EXPECT_EQ(title_and_body("title\nbody\nmore"), (TitleAndBody{"title", "body\nmore"}));
    EXPECT_EQ(title_and_body("\n\ntitle\r\nbody\r\n"), (TitleAndBody{"title", "body"}));
}

TEST(TitleAndBody, KeepsEveryLineBetween) {
    const Entry entry{.title = "title", .body = "\n\n  indented\n\tbody "};

    EXPECT_EQ(title_and_body(text_of(entry)), (TitleAndBody{entry.title, entry.body}));
}

using Names = std::vector<std::string>;

TEST(Rewritten, ReadsTagsAndPeopleFromTheNewText) {
    const Entry entry{.body = "#sleep with @ana", .tags = {"sleep"}, .people = {"ana"}};

    const auto after = rewritten(entry, "Title\n#Sleep and #team with @bob");

    EXPECT_EQ(after.title, "Title");
    EXPECT_EQ(after.body, "#Sleep and #team with @bob");
    EXPECT_EQ(after.tags, (Names{"Sleep", "team"}));
    EXPECT_EQ(after.people, (Names{"bob"}));
}

TEST(Rewritten, KeepsTagsThatTheTextNeverNamed) {
    const Entry entry{.body = "from elsewhere #here", .tags = {"here", "imported"}};

    EXPECT_EQ(rewritten(entry, "another text").tags, (Names{"imported"}));
    EXPECT_EQ(rewritten(entry, "#here still").tags, (Names{"here", "imported"}));
}

TEST(Rewritten, KeepsAnImportersRules) {
    const Entry entry{.body = "met @ana", .tags = {"ana"}};

    const auto after = rewritten(entry, "met @ana and @bob");

    EXPECT_EQ(after.tags, (Names{"ana"}));
    EXPECT_EQ(after.people, (Names{"bob"}));
}

TEST(Rewritten, LeavesAnEntryWithTheSameTextAsItIs) {
    const Entry entry{.title = "two\nlines", .body = "body #tag"};

    EXPECT_EQ(rewritten(entry, "two\nlines\nbody #tag\n"), entry);
}

TEST(Headline, IsTheFirstLineThatSaysSomething) {
    EXPECT_EQ(headline({.title = "title", .body = "body"}), "title");
    EXPECT_EQ(headline({.title = "", .body = "\nbody\nmore"}), "body");
}

TEST(EntryKind, IsReadAsItIsPrinted) {
    for (const auto kind : all_entry_kinds) EXPECT_EQ(parse_entry_kind(to_string(kind)), kind);
    EXPECT_EQ(parse_entry_kind("WIN"), EntryKind::win);
    EXPECT_EQ(parse_entry_kind("triumph"), std::nullopt);
}

TEST(CheckHasContent, LetsOnlyCheckinsGoWithoutText) {
    EXPECT_NO_THROW(check_has_content({.body = "text"}));
    EXPECT_NO_THROW(check_has_content({.kind = EntryKind::checkin, .ratings = {{"energy", 3}}}));
    EXPECT_THROW(check_has_content({.body = " \n"}), Error);
    EXPECT_THROW(check_has_content({.body = "\xc2\xa0\xe2\x80\x8b\xef\xbb\xbf"}), Error);
    EXPECT_THROW(check_has_content({.ratings = {{"energy", 3}}}), Error);
    EXPECT_THROW(check_has_content({.kind = EntryKind::checkin}), Error);
}

TEST(ProblemOfLength, TakesWhatAJournalCanGiveBack) {
    EXPECT_EQ(problem_of_length({.body = std::string(longest_text, 'x')}), std::nullopt);
    EXPECT_NE(problem_of_length({.title = "x", .body = std::string(longest_text, 'x')}),
              std::nullopt);
}

TEST(UniqueByKey, KeepsTheFirstSpellingInOrderOfKeys) {
    EXPECT_EQ(unique_by_key({"Zoo", "café", "CAFÉ", "alpha"}),
              (std::vector<std::string>{"alpha", "café", "Zoo"}));
}

TEST(Without, TakesAwayWhatHasTheKeyOfAnother) {
    EXPECT_EQ(without({"Zoo", "café", "alpha", "zoo"}, {"CAFÉ", "ZOO", "beta"}),
              std::vector<std::string>{"alpha"});
}

TEST(Without, TakesManyNamesInOneGo) {
    constexpr int many = 50'000;
    std::vector<std::string> names;
    names.reserve(many);
    for (int number = 0; number < many; ++number) names.push_back("é" + std::to_string(number));

    EXPECT_TRUE(without(names, names).empty());  // minutes, were each compared with each
}

}  // namespace
}  // namespace vaiven
