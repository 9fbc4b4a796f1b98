#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/report/tracks.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::role;
using testing::stint;

// "2y 0m 3y 0m since 2023-12-31 by a"
std::string shown(const Timeline& line, const std::optional<TrackGap>& gap) {
    if (!gap) return "none";
    return to_string(gap->least) + " " + (gap->most ? to_string(*gap->most) : "or more") +
           " since " + to_string(gap->since) + " by " + line.roles[gap->reset_by].role.handle;
}

std::string hands_on(const std::vector<Role>& roles) {
    const Timeline line = timeline(roles, 2026y / 1 / 1);
    return shown(line, hands_on_gap(line));
}

std::string management(const std::vector<Role>& roles) {
    const Timeline line = timeline(roles, 2026y / 1 / 1);
    return shown(line, management_gap(line));
}

const Role cto = role("cto", Track::management, "2015-07", "2023-12");
const Role dev = role("dev", Track::technical, "2010-01", "2015-06");

TEST(HandsOnGap, RunsFromTheLastDayInSuchARole) {
    EXPECT_EQ(hands_on({dev, cto}), "10y 6m 10y 6m since 2015-06-30 by dev");
    EXPECT_EQ(hands_on({role("dev", Track::technical, "2010-01", "2015"), cto}),
              "10y 5m 10y 6m since 2015-06-30 by dev");
    EXPECT_EQ(hands_on({role("dev", Track::technical, "2010-01", "2014")}),
              "11y 0m 12y 0m since 2014-07-02 by dev");
}

TEST(HandsOnGap, IsNoneWhileOneIsHeld) {
    EXPECT_EQ(hands_on({cto, role("sre", Track::technical, "2024-01", "open")}),
              "0d 0d since 2026-01-01 by sre");
    EXPECT_EQ(hands_on({cto, role("sre", Track::technical, "2024-01", "2026-01-01")}),
              "0d 0d since 2026-01-01 by sre");
    EXPECT_EQ(hands_on({cto, role("sre", Track::technical, "unknown", "open")}),
              "0d 0d since 2026-01-01 by sre");
    EXPECT_EQ(hands_on({role("sre", Track::technical, "2024-01", "2025-12-31")}),
              "1d 1d since 2025-12-31 by sre");
}

TEST(HandsOnGap, IsResetByAStint) {
    EXPECT_EQ(hands_on({dev, cto, stint("ops", "cto", "2022-03", "2022-05")}),
              "3y 7m 3y 7m since 2022-05-31 by ops");
    EXPECT_EQ(hands_on({dev, cto, stint("ops", "cto", "2022-03", "open")}),
              "2y 0m 2y 0m since 2023-12-31 by ops");
}

TEST(HandsOnGap, LeavesOutWhatNobodyHeld) {
    EXPECT_EQ(hands_on({role("vp", Track::management, "2027-01", "open"),
                        stint("ops", "vp", "2022-03", "2022-05")}),
              "none");
    EXPECT_EQ(hands_on({cto, stint("ops", "cto", "2010-03", "2010-05")}), "none");
}

TEST(HandsOnGap, IsAbsentWithoutSuchARoleOrItsEnd) {
    EXPECT_EQ(hands_on({cto}), "none");
    EXPECT_EQ(hands_on({}), "none");
    EXPECT_EQ(hands_on({dev, role("sre", Track::technical, "2024-01", "unknown")}), "none");
    EXPECT_EQ(hands_on({role("sre", Track::technical, "2027-01", "open")}), "none");
}

TEST(HandsOnGap, TakesTheRolesOwnShare) {
    Role playing = cto;
    playing.hands_on = 0.5;
    Role leave = role("leave", Track::other, "2024-01", "open");
    leave.hands_on = 0.4;

    EXPECT_EQ(hands_on({playing}), "2y 0m 2y 0m since 2023-12-31 by cto");
    EXPECT_EQ(hands_on({dev, leave}), "10y 6m 10y 6m since 2015-06-30 by dev");
}

TEST(HandsOnGap, SaysAtLeastWhereNoBoundIsKnown) {
    EXPECT_EQ(hands_on({role("dev", Track::technical, "unknown", "before 2010")}),
              "16y 0m or more since 2009-12-31 by dev");
}

TEST(ManagementGap, CountsHybridRoles) {
    EXPECT_EQ(management({cto, role("lead", Track::hybrid, "2024-01", "open")}),
              "0d 0d since 2026-01-01 by lead");
    EXPECT_EQ(management({cto, role("sre", Track::technical, "2024-01", "open")}),
              "2y 0m 2y 0m since 2023-12-31 by cto");
    EXPECT_EQ(management({dev}), "none");
}

}  // namespace
}  // namespace vaiven::report
