#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/report/timeline.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::behind;
using testing::role;
using testing::stint;
using testing::with_share;

const Date as_of = 2026y / 1 / 1;

// "2019-03-02..2019-03-09 a* 0.50 b 0.50": an asterisk is behind the main role.
std::string shown(const Timeline& line, const Stretch& stretch) {
    std::string text = to_string(stretch.days.first) + ".." + to_string(stretch.days.last);
    for (const auto& [role, part] : stretch.held) {
        text += " " + line.roles[role].role.handle + (stretch.main == role ? "* " : " ") +
                std::to_string(part).substr(0, 4);
    }
    return text;
}

std::vector<std::string> shown(const std::vector<Role>& roles, Date day = as_of) {
    const Timeline line = timeline(roles, day);
    std::vector<std::string> lines;
    lines.reserve(line.stretches.size());
    for (const Stretch& stretch : line.stretches) lines.push_back(shown(line, stretch));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Timeline, IsEmptyWithoutRoles) {
    EXPECT_EQ(shown({}), Lines{});
    EXPECT_TRUE(timeline({}, as_of).main_sequence.empty());
}

TEST(Timeline, RunsFromTheFirstDayToTheDayAskedWithItsGaps) {
    EXPECT_EQ(shown({role("a", Track::technical, "2010-01", "2012-02"),
                     role("b", Track::technical, "2012-04", "2024-01")}),
              (Lines{"2010-01-01..2012-02-29 a* 1.00", "2012-03-01..2012-03-31",
                     "2012-04-01..2024-01-31 b* 1.00", "2024-02-01..2026-01-01"}));
}

TEST(Timeline, HoldsAOneDayRole) {
    EXPECT_EQ(shown({role("a", Track::technical, "2024-02-29", "2024-02-29")}, 2024y / 2 / 29),
              (Lines{"2024-02-29..2024-02-29 a* 1.00"}));
}

TEST(Timeline, ScalesSharesToTheDay) {
    EXPECT_EQ(shown({with_share(role("a", Track::technical, "2010-01", "open"), 0.8),
                     with_share(role("b", Track::technical, "2011-01", "open"), 0.4),
                     with_share(role("c", Track::technical, "2012-01", "open"), 0.4)},
                    2012y / 12 / 31),
              (Lines{"2010-01-01..2010-12-31 a* 1.00", "2011-01-01..2011-12-31 a* 0.66 b 0.33",
                     "2012-01-01..2012-12-31 a* 0.50 b 0.25 c 0.25"}));
}

TEST(Timeline, TakesTheLaterStartThenTheLaterEntryAsMain) {
    EXPECT_EQ(
        shown({role("b", Track::technical, "2011-01", "open"),
               role("a", Track::technical, "2010-01", "open"),
               role("c", Track::technical, "2011-01", "open")},
              2011y / 12 / 31),
        (Lines{"2010-01-01..2010-12-31 a* 1.00", "2011-01-01..2011-12-31 b 0.33 a 0.33 c* 0.33"}));
}

TEST(Timeline, GivesAStintItsShareOfTheHost) {
    EXPECT_EQ(shown({with_share(role("vp", Track::management, "2010-01", "open"), 0.5),
                     with_share(role("shop", Track::other, "2010-01", "open"), 0.5),
                     stint("ops", "vp", "2010-03", "2010-05", 0.4)},
                    2010y / 12 / 31),
              (Lines{"2010-01-01..2010-02-28 vp 0.50 shop* 0.50",
                     "2010-03-01..2010-05-31 vp 0.30 shop* 0.50 ops 0.20",
                     "2010-06-01..2010-12-31 vp 0.50 shop* 0.50"}));
}

TEST(Timeline, SharesOutWhatThereIsAmongSeveralStints) {
    EXPECT_EQ(shown({role("vp", Track::management, "2010-01", "open"),
                     stint("ops", "vp", "2010-01", "2010-02", 0.3),
                     stint("dev", "vp", "2010-02", "2010-03", 0.3),
                     stint("qa", "vp", "2010-03", "2010-03", 1)},
                    2010y / 3 / 31),
              (Lines{"2010-01-01..2010-01-31 vp* 0.70 ops 0.30",
                     "2010-02-01..2010-02-28 vp* 0.40 ops 0.30 dev 0.30",
                     "2010-03-01..2010-03-31 vp* 0.00 dev 0.23 qa 0.76"}));
}

TEST(Timeline, KeepsAStintInsideItsHost) {
    EXPECT_EQ(shown({role("vp", Track::management, "2010-01", "2010-06"),
                     stint("ops", "vp", "2010-05", "open")},
                    2010y / 12 / 31),
              (Lines{"2010-01-01..2010-04-30 vp* 1.00", "2010-05-01..2010-06-30 vp* 0.00 ops 1.00",
                     "2010-07-01..2010-12-31"}));
}

TEST(Timeline, CountsNoDayOfUnknownDates) {
    const Timeline line = timeline(
        {role("a", Track::technical, "2010-01", "unknown"), stint("ops", "a", "2010-05", "2010-06"),
         role("b", Track::technical, "unknown", "2015-01"),
         role("c", Track::technical, "2 years before end", "open")},
        as_of);

    EXPECT_TRUE(line.stretches.empty());
    for (const TimelineRole& role : line.roles) {
        EXPECT_EQ(role.standing, Standing::not_counted);
        EXPECT_EQ(role.days, std::nullopt);
    }
    EXPECT_EQ(duration_of(line, 0), std::nullopt);
}

TEST(Timeline, SetsPlannedRolesApart) {
    const Timeline line = timeline({role("a", Track::technical, "2010-01", "2026-06"),
                                    role("b", Track::technical, "2026-06", "open"),
                                    behind(role("c", Track::technical, "unknown", "open"), "b"),
                                    role("d", Track::technical, "2027", "unknown")},
                                   as_of);

    EXPECT_EQ(line.stretches.size(), 1U);
    EXPECT_EQ(line.main_sequence.size(), 1U);
    EXPECT_EQ(line.roles[0].standing, Standing::counted);
    EXPECT_EQ(line.roles[0].days, (Days{.first = 2010y / 1 / 1, .last = as_of}));
    for (const std::size_t role : {1U, 2U, 3U}) {
        EXPECT_EQ(line.roles[role].standing, Standing::planned);
        EXPECT_EQ(duration_of(line, role), std::nullopt);
    }
    EXPECT_EQ(to_string(*duration_of(line, 0)), "16y 0m");
}

TEST(MainRoleOn, IsNobodyOutsideOfTheRoles) {
    const Timeline line = timeline({role("a", Track::technical, "2010-01", "2012-02"),
                                    role("b", Track::technical, "2012-04", "open")},
                                   as_of);

    EXPECT_EQ(main_role_on(line, 2009y / 12 / 31), std::nullopt);
    EXPECT_EQ(main_role_on(line, 2010y / 1 / 1), 0U);
    EXPECT_EQ(main_role_on(line, 2012y / 2 / 29), 0U);
    EXPECT_EQ(main_role_on(line, 2012y / 3 / 1), std::nullopt);
    EXPECT_EQ(main_role_on(line, as_of), 1U);
    EXPECT_EQ(main_role_on(line, 2026y / 1 / 2), std::nullopt);
}

TEST(Timeline, PlansAnUnknownStartBehindAPlannedRoleEnteredBeforeIt) {
    const Timeline line = timeline({role("cto", Track::management, "2015", "2018-12"),
                                    role("dev", Track::technical, "2019-01", "unknown"),
                                    role("sre", Track::technical, "unknown", "open")},
                                   2016y / 12 / 31);

    EXPECT_EQ(line.roles[2].standing, Standing::planned);
    EXPECT_EQ(line.main_sequence.size(), 1U);
}

TEST(Timeline, PlansAStintOfUnknownStartInAPlannedHost) {
    const Timeline line = timeline(
        {role("cto", Track::management, "2019-01", "open"), stint("ops", "cto", "unknown", "open")},
        2016y / 12 / 31);

    EXPECT_EQ(line.roles[1].standing, Standing::planned);
}

}  // namespace
}  // namespace vaiven::report
