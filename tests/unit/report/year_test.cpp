#include <gtest/gtest.h>

#include <vaiven/base/error.hpp>
#include <vaiven/report/year.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;

const std::vector<WritingDay> written{
    {2018y / 12 / 31, 1, 5}, {2019y / 1 / 1, 2, 10}, {2019y / 6 / 1, 1, 3}};

TEST(YearReport, LeavesOutWhatCameAfterAsOf) {
    const auto report = year_report(2019, 2019y / 3 / 31, written);

    EXPECT_EQ(report.as_of, Date{2019y / 3 / 31});
    EXPECT_EQ(report.writing.entries, 2);
    EXPECT_EQ(report.writing.by_month.size(), 3U);
}

TEST(YearReport, OfAPastYearEndsWithIt) {
    EXPECT_EQ(year_report(2018, 2019y / 3 / 31, written).as_of, Date{2018y / 12 / 31});
}

TEST(YearReport, RefusesAYearThatHasNotBegun) {
    EXPECT_THROW(year_report(2020, 2019y / 3 / 31, written), Error);
}

TEST(SpanReport, HasARowPerYearAndAStreakOverNewYear) {
    const auto report = span_report(2018, 2020, 2019y / 12 / 31, written);

    EXPECT_EQ(report.last_year, 2019);
    ASSERT_EQ(report.years.size(), 2U);
    EXPECT_EQ(report.years[0].writing.entries, 1);
    EXPECT_EQ(report.writing.longest_streak, (Streak{2, 2018y / 12 / 31, 2019y / 1 / 1}));
}

}  // namespace
}  // namespace vaiven::report
