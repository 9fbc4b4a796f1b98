#include <set>

#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/report/prompt.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::role;
using testing::stint;
using testing::with_share;

Season season_on(Date day, const std::vector<Role>& roles = {}) {
    return season_of(timeline(roles, day));
}

Role cto_until(const std::string& end) {
    return role("cto", Track::management, "2015-07-01", end);
}

TEST(SeasonOf, IsYearlyAroundNewYear) {
    EXPECT_EQ(season_on(2018y / 12 / 14), Season::daily);
    EXPECT_EQ(season_on(2018y / 12 / 15), Season::yearly);
    EXPECT_EQ(season_on(2019y / 1 / 15), Season::yearly);
    EXPECT_EQ(season_on(2019y / 1 / 16), Season::daily);
    EXPECT_EQ(season_on(2019y / 12 / 1), Season::daily);
}

TEST(SeasonOf, IsBeginningForTheFirst90Days) {
    EXPECT_EQ(season_on(2015y / 7 / 1, {cto_until("open")}), Season::beginning);
    EXPECT_EQ(season_on(2015y / 9 / 28, {cto_until("open")}), Season::beginning);
    EXPECT_EQ(season_on(2015y / 9 / 29, {cto_until("open")}), Season::daily);
}

TEST(SeasonOf, IsEndingFor60DaysBeforeAPlannedEnd) {
    EXPECT_EQ(season_on(2019y / 1 / 29, {cto_until("2019-03-31")}), Season::daily);
    EXPECT_EQ(season_on(2019y / 1 / 30, {cto_until("2019-03-31")}), Season::ending);
    EXPECT_EQ(season_on(2019y / 3 / 31, {cto_until("2019-03-31")}), Season::ending);
}

TEST(SeasonOf, IsEndingFor60DaysAfterTheLastRole) {
    EXPECT_EQ(season_on(2019y / 5 / 30, {cto_until("2019-03-31")}), Season::ending);
    EXPECT_EQ(season_on(2019y / 5 / 31, {cto_until("2019-03-31")}), Season::daily);
}

TEST(SeasonOf, IsBeginningWhereTheNextRoleIsHeldAlready) {
    const auto next = role("sre", Track::technical, "2019-04-01", "open");

    EXPECT_EQ(season_on(2019y / 4 / 1, {cto_until("2019-03-31"), next}), Season::beginning);
}

TEST(SeasonOf, IsEndingFor60DaysBeforeAPlannedRole) {
    const auto next = role("sre", Track::technical, "2019-04-01", "open");

    EXPECT_EQ(season_on(2019y / 1 / 30, {cto_until("open"), next}), Season::daily);
    EXPECT_EQ(season_on(2019y / 1 / 31, {cto_until("open"), next}), Season::ending);
    EXPECT_EQ(season_on(2019y / 2 / 11, {next}), Season::ending);
}

TEST(SeasonOf, PassesOverASmallerRoleAndAStint) {
    const auto board = with_share(role("board", Track::other, "2019-04-01", "open"), 0.1);
    const auto migration = stint("migration", "cto", "2019-04-01", "2019-04-30");

    EXPECT_EQ(season_on(2019y / 3 / 1, {cto_until("open"), board, migration}), Season::daily);
}

TEST(SeasonOf, PutsTheEndFirst) {
    const auto brief = role("brief", Track::technical, "2018-12-01", "2019-01-31");

    EXPECT_EQ(season_on(2018y / 12 / 20, {brief}), Season::ending);
}

TEST(PromptOfDay, IsNeverTheSameOnTwoDaysInARow) {
    for (const std::size_t count : {2U, 3U, 7U, 14U, 16U}) {
        for (Date day = 2019y / 1 / 1; day < Date{2021y / 1 / 1}; day = add_days(day, 1)) {
            EXPECT_NE(prompt_of_day(count, day), prompt_of_day(count, add_days(day, 1)))
                << count << " " << vaiven::to_string(day);
        }
    }
}

TEST(PromptOfDay, ShowsEachOnceInARound) {
    const Date first = add_days(earliest_date, 14 * 50'000);
    std::set<std::size_t> shown;
    for (int day = 0; day < 14; ++day) shown.insert(prompt_of_day(14, add_days(first, day)));

    EXPECT_EQ(shown.size(), 14U);
    EXPECT_EQ(*shown.rbegin(), 13U);
}

TEST(PromptOfDay, ShowsMoreThanAFewToWhoeverWritesOnFridays) {
    std::set<std::size_t> shown;
    for (int week = 0; week < 52; ++week) {
        shown.insert(prompt_of_day(14, add_days(2019y / 1 / 4, 7 * week)));
    }

    EXPECT_EQ(shown.size(), 14U);
}

TEST(PromptOfDay, KnowsAPackOfOne) {
    EXPECT_EQ(prompt_of_day(1, 2019y / 2 / 11), 0U);
    EXPECT_EQ(prompt_of_day({.name = "own", .prompts = {"Who?"}}, 2019y / 2 / 11),
              (Prompt{.pack = "own", .text = "Who?"}));
}

TEST(IsEvening, IsFromFiveOn) {
    EXPECT_FALSE(is_evening({.hour = 16, .minute = 59}));
    EXPECT_TRUE(is_evening({.hour = 17}));
}

}  // namespace
}  // namespace vaiven::report
