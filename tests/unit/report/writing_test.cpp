#include <gtest/gtest.h>

#include <vaiven/report/writing.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;

const std::vector<WritingDay> written{
    {2018y / 12 / 31, 1, 5}, {2019y / 1 / 1, 2, 10}, {2019y / 1 / 2, 1, 3},
    {2019y / 1 / 10, 1, 4},  {2019y / 1 / 11, 1, 4}, {2019y / 3 / 1, 3, 30},
};

TEST(WritingIn, AddsUpEntriesWordsAndDays) {
    const auto writing = writing_in(days_of_year(2019), written);

    EXPECT_EQ(writing.entries, 8);
    EXPECT_EQ(writing.words, 51);
    EXPECT_EQ(writing.days, 5);
    ASSERT_EQ(writing.by_month.size(), 12U);
    EXPECT_EQ(writing.by_month[0], (MonthOfWriting{2019, 1, 5, 21, 4}));
    EXPECT_EQ(writing.by_month[1], (MonthOfWriting{2019, 2, 0, 0, 0}));
    EXPECT_EQ(writing.by_month[2], (MonthOfWriting{2019, 3, 3, 30, 1}));
}

TEST(WritingIn, StopsStreaksAndGapsAtItsEnds) {
    const auto year = writing_in(days_of_year(2019), written);
    const auto span = writing_in({.first = 2018y / 1 / 1, .last = 2019y / 12 / 31}, written);

    EXPECT_EQ(year.longest_streak, (Streak{2, 2019y / 1 / 1, 2019y / 1 / 2}));
    EXPECT_EQ(span.longest_streak, (Streak{3, 2018y / 12 / 31, 2019y / 1 / 2}));
    EXPECT_EQ(year.longest_gap, (WritingGap{48, 2019y / 1 / 11, 2019y / 3 / 1}));
}

TEST(WritingIn, HasNeitherStreakNorGapWithoutEntries) {
    const auto writing = writing_in(days_of_year(2017), written);

    EXPECT_EQ(writing.entries, 0);
    EXPECT_EQ(writing.longest_streak, std::nullopt);
    EXPECT_EQ(writing.longest_gap, std::nullopt);
}

TEST(WritingIn, HasNoGapWhereNoDayIsLeftOut) {
    const auto writing = writing_in({.first = 2019y / 1 / 1, .last = 2019y / 1 / 2}, written);

    EXPECT_EQ(writing.longest_gap, std::nullopt);
    EXPECT_EQ(writing.by_month.size(), 1U);
}

TEST(WritingIn, EndsWithTheCalendar) {
    EXPECT_EQ(writing_in(days_of_year(9999), {}).by_month.size(), 12U);
}

TEST(CurrentStreak, LivesUntilADayIsLeftOut) {
    const std::vector<WritingDay> days{{2019y / 1 / 1, 1, 1}, {2019y / 1 / 2, 1, 1}};

    EXPECT_EQ(current_streak(days, 2019y / 1 / 2), (Streak{2, 2019y / 1 / 1, 2019y / 1 / 2}));
    EXPECT_EQ(current_streak(days, 2019y / 1 / 3), (Streak{2, 2019y / 1 / 1, 2019y / 1 / 2}));
    EXPECT_EQ(current_streak(days, 2019y / 1 / 4), std::nullopt);
    EXPECT_EQ(current_streak(days, 2019y / 1 / 1), (Streak{1, 2019y / 1 / 1, 2019y / 1 / 1}));
    EXPECT_EQ(current_streak({}, 2019y / 1 / 4), std::nullopt);
}

}  // namespace
}  // namespace vaiven::report
