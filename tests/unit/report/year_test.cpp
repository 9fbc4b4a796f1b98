#include <gtest/gtest.h>

#include "support/two_careers.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/report/year.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;

const std::vector<WritingDay> written{
    {2018y / 12 / 31, 1, 5}, {2019y / 1 / 1, 2, 10}, {2019y / 6 / 1, 1, 3}};

TEST(YearReport, LeavesOutWhatCameAfterAsOf) {
    const auto report = year_report(2019, 2019y / 3 / 31, {.written = written});

    EXPECT_EQ(report.as_of, Date{2019y / 3 / 31});
    EXPECT_EQ(report.writing.entries, 2);
    EXPECT_EQ(report.writing.by_month.size(), 3U);
}

TEST(YearReport, OfAPastYearEndsWithIt) {
    EXPECT_EQ(year_report(2018, 2019y / 3 / 31, {.written = written}).as_of, Date{2018y / 12 / 31});
}

TEST(YearReport, RefusesAYearThatHasNotBegun) {
    EXPECT_THROW(year_report(2020, 2019y / 3 / 31, {.written = written}), Error);
}

TEST(SpanReport, HasARowPerYearAndAStreakOverNewYear) {
    const auto report = span_report(2018, 2020, 2019y / 12 / 31, {.written = written});

    EXPECT_EQ(report.last_year, 2019);
    ASSERT_EQ(report.years.size(), 2U);
    EXPECT_EQ(report.years[0].writing.entries, 1);
    EXPECT_EQ(report.writing.longest_streak, (Streak{2, 2018y / 12 / 31, 2019y / 1 / 1}));
}

TEST(YearReport, TellsWhereTheYearBeganAndEnded) {
    const auto report =
        year_report(2020, 2026y / 1 / 1, {.career = testing::developer_who_became_a_vp()}).career;

    EXPECT_EQ(report.began, std::nullopt);
    EXPECT_EQ(report.ended, 2U);
    ASSERT_EQ(report.roles.size(), 1U);
    EXPECT_EQ(report.roles[0].days, (Days{2020y / 3 / 1, 2020y / 12 / 31}));
    ASSERT_EQ(report.moves.size(), 1U);
    EXPECT_EQ(report.moves[0].to, 2U);
}

TEST(YearReport, SplitsTheYearByTrackAndComparesItWithTheLast) {
    const auto report =
        year_report(2023, 2026y / 1 / 1, {.career = testing::developer_who_became_a_vp()}).career;

    EXPECT_EQ(report.tracks.at(Track::technical).time.days, 23);
    EXPECT_EQ(report.tracks.at(Track::technical).last_year, 0);
    EXPECT_EQ(report.tracks.at(Track::management).last_year, 365);
    EXPECT_EQ(report.tracks_by_month.size(), 12U);
    EXPECT_EQ(report.tracks_by_month[0].days.at(Track::management), 8);
    EXPECT_TRUE(report.title_changes.empty());
}

TEST(YearReport, HoldsARoleBegunInItWhoseEndIsUnknownWithoutDays) {
    const auto report =
        year_report(2019, 2026y / 1 / 1, {.career = testing::cto_who_became_an_sre()}).career;

    ASSERT_EQ(report.roles.size(), 2U);
    EXPECT_EQ(report.roles[1].days, std::nullopt);
    EXPECT_EQ(report.roles[1].tenure, std::nullopt);
    EXPECT_EQ(report.milestones.size(), 1U);
}

TEST(YearReport, IsAsOfItsOwnLastDay) {
    const auto report =
        year_report(2018, 2026y / 1 / 1, {.career = testing::cto_who_became_an_sre()}).career;

    EXPECT_EQ(report.timeline.as_of, Date{2018y / 12 / 31});
    EXPECT_EQ(report.ended, 0U);
    EXPECT_TRUE(report.moves.empty());
    EXPECT_TRUE(report.milestones.empty());
}

TEST(YearReport, SetsApartWinsLessonsAndStarredEntriesOfTheYear) {
    const Entry starred_win{
        .id = 1, .day = 2019y / 2 / 1, .kind = EntryKind::win, .title = "Shipped", .starred = true};
    const Entry lesson{.id = 2, .day = 2019y / 3 / 1, .kind = EntryKind::lesson};
    const Entry of_another_year{.id = 3, .day = 2018y / 12 / 31, .starred = true};

    const auto found =
        year_report(2019, 2026y / 1 / 1, {.set_apart = {of_another_year, starred_win, lesson}})
            .set_apart;

    EXPECT_EQ(found.wins, std::vector{starred_win});
    EXPECT_EQ(found.lessons, std::vector{lesson});
    EXPECT_EQ(found.starred, std::vector{starred_win});
}

}  // namespace
}  // namespace vaiven::report
