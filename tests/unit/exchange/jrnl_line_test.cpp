#include "exchange/jrnl_line.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

constexpr Date day = 2019y / 2 / 11;

std::optional<Moment> moment_of(std::string_view line) {
    const auto date_line = jrnl_date_line(line);
    return date_line ? date_line->moment : std::nullopt;
}

TEST(JrnlDateLine, TakesEveryFormThatJrnlWrites) {
    const Moment morning{.day = day, .time = TimeOfDay{9, 30, 0}};

    EXPECT_EQ(moment_of("[2019-02-11] text"), (Moment{.day = day}));
    EXPECT_EQ(moment_of("[2019-02-11 09:30] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11T09:30] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11 9:30] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11 9:30 AM] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11 09:30:00 am] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11 09:30:00] text"), morning);
    EXPECT_EQ(moment_of("[2019-02-11 02:32:05 PM]"), (Moment{day, TimeOfDay{14, 32, 5}}));
}

TEST(JrnlDateLine, KnowsNoonAndMidnight) {
    EXPECT_EQ(moment_of("[2019-02-11 12:15 AM]"), (Moment{day, TimeOfDay{0, 15, 0}}));
    EXPECT_EQ(moment_of("[2019-02-11 12:15 PM]"), (Moment{day, TimeOfDay{12, 15, 0}}));
}

TEST(JrnlDateLine, GivesTheTextBehindTheDate) {
    EXPECT_EQ(jrnl_date_line("[2019-02-11 09:30]  a walk ")->text, "a walk");
    EXPECT_EQ(jrnl_date_line("[2019-02-11 09:30]")->text, "");
}

TEST(JrnlDateLine, HasNoMomentWhereDayOrTimeDoesNotExist) {
    for (const auto* line : {"[2019-02-30] x", "[2019-02-30 10:00] x", "[2019-02-11 25:00] x",
                             "[2019-02-11 13:00 PM] x", "[2019-02-11 0:10 AM] x",
                             "[2019-02-11 10:61] x", "[2019-02-11 1:2:3] x"}) {
        ASSERT_TRUE(jrnl_date_line(line)) << line;
        EXPECT_EQ(jrnl_date_line(line)->moment, std::nullopt) << line;
    }
}

TEST(JrnlDateLine, LeavesOtherBracketsToTheText) {
    for (const auto* line :
         {"", "[", "[]", "[1] line", "[x] done", "[2019-02-11", "text [2019-02-11]",
          " [2019-02-11]", "[2019-02-11](https://example.org)", "[2019-02-11 Monday] x",
          "[11.02.2019] x", "[2019-02-11 09:30+01:00] x", "2019-02-11 09:30 x",
          "[2019-02-11x] y"}) {
        EXPECT_FALSE(jrnl_date_line(line)) << line;
    }
}

TEST(WithoutStar, TakesAStarThatStandsAlone) {
    EXPECT_EQ(without_star("A good day *").text, "A good day");
    EXPECT_TRUE(without_star("A good day *").starred);
    EXPECT_EQ(without_star("* A good day").text, "A good day");
    EXPECT_TRUE(without_star("* A good day").starred);
    EXPECT_EQ(without_star("*").text, "");
    EXPECT_TRUE(without_star("*").starred);
}

TEST(WithoutStar, LeavesEmphasis) {
    EXPECT_EQ(without_star("*A* good *day*").text, "*A* good *day*");
    EXPECT_FALSE(without_star("*A* good *day*").starred);
    EXPECT_FALSE(without_star("a * b").starred);
    EXPECT_FALSE(without_star("").starred);
}

using Names = std::vector<std::string>;

TEST(JrnlTags, FollowJrnlsRule) {
    EXPECT_EQ(jrnl_tags("@OS/2 and @C++, (better than @C#). @C#"), (Names{"C#", "C++", "OS/2"}));
    EXPECT_EQ(jrnl_tags("a@b.example @ alone @über\t@日本\n@a_b-c"),
              (Names{"a_b-c", "über", "日本"}));
}

TEST(JrnlTags, AreGivenOncePerKey) {
    EXPECT_EQ(jrnl_tags("@Work @work @WORK"), (Names{"Work"}));
}

}  // namespace
}  // namespace vaiven::exchange
