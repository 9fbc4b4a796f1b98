#include "render/excerpt.hpp"

#include <gtest/gtest.h>

#include <vaiven/base/text.hpp>

namespace vaiven::render {
namespace {

std::string repeated(std::string_view words, int times) {
    std::string text;
    for (int time = 0; time < times; ++time) text += words;
    return text;
}

Excerpt excerpt(std::string_view text, std::string_view query, std::size_t columns) {
    return excerpt_of(text, terms_sought(parse_search(query)), columns);
}

std::string marked(std::string_view text, std::string_view query, std::size_t columns) {
    return shown(excerpt(text, query, columns), Colour::off);
}

TEST(ExcerptOf, IsAShortTextOnOneLine) {
    EXPECT_EQ(marked("slept\n  badly\n", "badly", 40), "slept **badly**");
}

TEST(ExcerptOf, CutsBetweenWordsAroundTheHit) {
    const auto text = repeated("before ", 20) + "needle" + repeated(" behind", 20);

    EXPECT_EQ(marked(text, "needle", 40), "…before **needle** behind behind behind…");
}

TEST(ExcerptOf, BeginsWithTheTextWhereNothingIsHit) {
    EXPECT_EQ(marked(repeated("word ", 20), "needle", 20), "word word word word…");
}

// Each hit compared with each other, it would take hours.
TEST(ExcerptOf, IsMadeOfAVeryLongTextInLinearTime) {
    const auto many = repeated("word ", 200'000);

    EXPECT_EQ(marked(many, "word", 10), "**word** **word**…");
    EXPECT_EQ(marked(many + "needle and more", "needle", 40), "…word **needle** and more");
    EXPECT_EQ(marked(repeated("x", 600'000), "*x*", 5), "**xxxx**…");
}

TEST(ExcerptOf, ShowsWhereTheMostHitsAre) {
    const auto text = "needle " + repeated("straw ", 30) + "needle needle needle";

    const auto found = excerpt(text, "needle", 60);

    EXPECT_EQ(found.hits.size(), 3U);
    EXPECT_TRUE(found.text.ends_with("needle needle needle"));
}

TEST(ExcerptOf, CutsTextWithoutBlanksBetweenCharacters) {
    const auto found = excerpt(repeated("東京", 100) + "大阪" + repeated("東京", 100), "大阪", 30);

    EXPECT_EQ(found.hits.size(), 1U);
    EXPECT_LE(width(found.text), 30U);
    EXPECT_EQ(first_invalid_byte(found.text), std::string_view::npos);
}

TEST(ExcerptOf, LetsNothingSteerTheTerminal) {
    EXPECT_EQ(marked("a \x1b[31mneedle\x1b[0m", "*needle*", 40), "a ␛[31m**needle**␛[0m");
}

TEST(Wrapped, KeepsHitsOnTheirLines) {
    const auto lines = wrapped(excerpt("one two three four", "\"two three\" four", 40), 9);

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(shown(lines[0], Colour::off), "one **two**");
    EXPECT_EQ(shown(lines[1], Colour::off), "**three**");
    EXPECT_EQ(shown(lines[2], Colour::on), "\x1b[1;4mfour\x1b[0m");
}

}  // namespace
}  // namespace vaiven::render
