#include <gtest/gtest.h>

#include <vaiven/domain/search_hits.hpp>

namespace vaiven {
namespace {

// The text with each hit in brackets.
std::string marked(std::string text, std::string_view query) {
    const auto hits = hits_in(text, terms_sought(parse_search(query)));
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        text.insert(hit->end, "]").insert(hit->begin, "[");
    }
    return text;
}

TEST(HitsIn, FindsWholeWordsWhateverTheirCaseAndAccents) {
    EXPECT_EQ(marked("Slept, sleptwalked. slépt", "slept"), "[Slept], sleptwalked. [slépt]");
    EXPECT_EQ(marked("cafe\u0301 au lait", "CAFE"), "[cafe\u0301] au lait");
}

TEST(HitsIn, FindsPartsSideBySide) {
    EXPECT_EQ(marked("burned out, burned-out, out burned", "burned-out"),
              "[burned out], [burned-out], out burned");
    EXPECT_EQ(marked("burned outside", "\"burned out\"*"), "[burned outside]");
}

TEST(HitsIn, TakesTheSignsAtTheEndsAlong) {
    EXPECT_EQ(marked("C, C++ and .NET, net", "C++ .net"), "[C], [C++] and [.NET], [net]");
}

TEST(HitsIn, FindsBeginningsAndParts) {
    EXPECT_EQ(marked("burning sunburn", "burn*"), "[burning] sunburn");
    EXPECT_EQ(marked("burning sunburn", "*URN*"), "b[urn]ing sunb[urn]");
    EXPECT_EQ(marked("私は東京へ", "東京"), "私は[東京]へ");
}

TEST(HitsIn, TellsLettersApartThatOnlyAMarkMakes) {
    EXPECT_EQ(marked("か が", "が"), "か [が]");
}

TEST(HitsIn, FindsTagsAndPeopleWithEitherSign) {
    EXPECT_EQ(marked("#team #teams @Team", "#team"), "[#team] #teams [@Team]");
    EXPECT_EQ(marked("#team #teams", "#team*"), "[#team] [#teams]");
}

TEST(HitsIn, HoldsWholeSigns) {
    EXPECT_EQ(marked("a \U0001F468\u200D\U0001F469\u200D\U0001F467 b \U0001F468", "\U0001F468"),
              "a [\U0001F468\u200D\U0001F469\u200D\U0001F467] b [\U0001F468]");
    EXPECT_EQ(marked("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "*\U0001F1EB*"),
              "\U0001F1E9\U0001F1EA[\U0001F1EB\U0001F1F7]");
}

TEST(HitsIn, JoinsHitsSideBySide) {
    EXPECT_EQ(marked("axxb", "*x*"), "a[xx]b");
    EXPECT_EQ(marked("x x", "*x*"), "[x] [x]");
}

TEST(HitsIn, LeavesOutWhatStandsBehindNot) {
    EXPECT_EQ(marked("slept badly", "slept NOT badly"), "[slept] badly");
}

TEST(HitsIn, JoinsHitsThatOverlap) {
    EXPECT_EQ(marked("burned out now", "\"burned out\" \"out now\""), "[burned out now]");
    EXPECT_EQ(marked("", "x"), "");
}

}  // namespace
}  // namespace vaiven
