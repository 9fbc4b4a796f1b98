#include <algorithm>

#include <gtest/gtest.h>

#include "support/two_careers.hpp"
#include <vaiven/report/career.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::career_date;
using testing::cto_who_became_an_sre;
using testing::developer_who_became_a_vp;
using Kind = Missing::Kind;

constexpr Date as_of{2026y / 1 / 1};

std::vector<Kind> kinds_of(const std::vector<Missing>& missing) {
    std::vector<Kind> kinds;
    kinds.reserve(missing.size());
    for (const Missing& item : missing) kinds.push_back(item.kind);
    return kinds;
}

TEST(ReadingOrder, PutsARoleWithoutStartBehindTheOneItNames) {
    auto roles = cto_who_became_an_sre().roles;
    std::ranges::reverse(roles);

    EXPECT_EQ(reading_order(timeline(roles, as_of)), (std::vector<std::size_t>{2, 1, 0}));
}

TEST(ReadingOrder, PutsAStintUnderItsHost) {
    auto roles = developer_who_became_a_vp().roles;
    std::ranges::rotate(roles, roles.begin() + 3);

    EXPECT_EQ(reading_order(timeline(roles, as_of)), (std::vector<std::size_t>{2, 3, 4, 0, 1}));
}

TEST(PlacedMilestones, LeavesOutWhatComesLaterAndPutsTheUndatedLast) {
    const std::vector<Milestone> milestones{{.id = 1, .date = career_date("unknown")},
                                            {.id = 2, .date = career_date("2026-02")},
                                            {.id = 3, .date = career_date("2025")}};

    const auto placed = placed_milestones(milestones, as_of);

    ASSERT_EQ(placed.size(), 2U);
    EXPECT_EQ(placed[0].milestone.id, 3);
    EXPECT_EQ(placed[1].milestone.id, 1);
}

TEST(RoleReport, KnowsTheMovesToAndFromTheRole) {
    const auto report = role_report(cto_who_became_an_sre(), "dev", as_of);

    ASSERT_TRUE(report);
    ASSERT_EQ(report->entered.size(), 1U);
    ASSERT_EQ(report->left.size(), 1U);
    EXPECT_EQ(report->entered[0].from, 0U);
    EXPECT_EQ(report->left[0].to, 2U);
    EXPECT_EQ(report->milestones.size(), 1U);
    EXPECT_FALSE(role_report(cto_who_became_an_sre(), "cfo", as_of));
}

TEST(MissingIn, SaysWhatIsVagueAndUnknownButNotHowManyDaysThatLeaves) {
    const auto report = career_report(cto_who_became_an_sre(), as_of);

    EXPECT_EQ(kinds_of(report.missing),
              (std::vector<Kind>{Kind::unknown_start, Kind::unknown_end, Kind::unknown_end,
                                 Kind::vague_start, Kind::vague_start, Kind::vague_end}));
}

TEST(MissingIn, CountsDaysWithoutARoleWhereAllDatesAreKnown) {
    const auto report = career_report(developer_who_became_a_vp(), as_of);
    const auto found = std::ranges::find(report.missing, Kind::days_without, &Missing::kind);

    ASSERT_NE(found, report.missing.end());
    EXPECT_EQ(found->days, 60);
    EXPECT_FALSE(found->vague);
}

TEST(MissingIn, MarksDaysWithoutARoleBesideAVagueDate) {
    const CareerRecords records{
        .roles = {testing::role("dev", Track::technical, "2010-01", "2011-12"),
                  testing::role("cto", Track::management, "2012-25", "open")}};
    const auto missing = career_report(records, as_of).missing;
    const auto found = std::ranges::find(missing, Kind::days_without, &Missing::kind);

    ASSERT_NE(found, missing.end());
    EXPECT_TRUE(found->vague);
}

TEST(MissingIn, NamesAnEmptyRecord) {
    EXPECT_EQ(kinds_of(career_report({}, as_of).missing), std::vector<Kind>{Kind::no_role});
}

}  // namespace
}  // namespace vaiven::report
