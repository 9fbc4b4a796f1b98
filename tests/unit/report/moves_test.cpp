#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/report/moves.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::behind;
using testing::role;
using testing::with_share;

Moves moves_of(const std::vector<Role>& roles) {
    return moves(timeline(roles, 2026y / 1 / 1));
}

Role at(Role role, const std::string& organisation, const std::string& title) {
    role.organisation = organisation;
    role.title = title;
    return role;
}

TEST(Moves, TellDirectionDateGapAndTenure) {
    const Moves found = moves_of({role("cto", Track::management, "2015-07", "2018-12"),
                                  role("sre", Track::technical, "2019-02-11", "open")});

    ASSERT_EQ(found.moves.size(), 1U);
    const Move& move = found.moves[0];
    EXPECT_EQ(move.from, 0U);
    EXPECT_EQ(move.to, 1U);
    EXPECT_EQ(move.date.point, 2019y / 2 / 11);
    EXPECT_EQ(move.direction, Direction::to_technical);
    EXPECT_FALSE(move.title_change);
    EXPECT_EQ(move.gap, (Between{.length = {.months = 1}}));
    EXPECT_EQ(to_string(*move.tenure_before), "3y 6m");
    EXPECT_EQ(found.matrix,
              (std::map<std::pair<Track, Track>, int>{{{Track::management, Track::technical}, 1}}));
}

TEST(Moves, CallANewTitleInOnePlaceATitleChange) {
    const Moves found =
        moves_of({at(role("dev", Track::technical, "2015-07", "2018-12"), "PIE", "Developer"),
                  at(role("sre", Track::technical, "2019-01", "2019-12"), "Pie", "SRE"),
                  at(role("sre-2", Track::technical, "2020-01", "open"), "Bun", "SRE")});

    ASSERT_EQ(found.moves.size(), 2U);
    EXPECT_TRUE(found.moves[0].title_change);
    EXPECT_EQ(found.moves[0].direction, Direction::lateral);
    EXPECT_FALSE(found.moves[1].title_change);
    EXPECT_EQ(found.moves[1].direction, Direction::lateral);
}

TEST(Moves, SeeOnePositionContinued) {
    const Moves found =
        moves_of({at(role("sre", Track::technical, "2015-07", "2018-12"), "PIE", "SRE"),
                  at(role("sre-2", Track::technical, "2019-03", "open"), "PIE", "sre")});

    EXPECT_TRUE(found.moves.empty());
    EXPECT_TRUE(found.matrix.empty());
}

TEST(Moves, HaveNoGapWhereRolesOverlap) {
    const Moves found = moves_of({role("a", Track::technical, "2015-07", "2019-06"),
                                  role("b", Track::hybrid, "2019-02", "open")});

    ASSERT_EQ(found.moves.size(), 1U);
    EXPECT_EQ(found.moves[0].gap, Between{});
    EXPECT_EQ(found.moves[0].direction, Direction::to_management);
}

TEST(Moves, AreDatedByTheDayARoleBecameMain) {
    const Moves found =
        moves_of({with_share(role("side", Track::technical, "2014-01", "open"), 0.2),
                  role("a", Track::management, "2014-01", "2019-06~")});

    ASSERT_EQ(found.moves.size(), 1U);
    EXPECT_EQ(found.moves[0].date.point, 2019y / 6 / 16);
    EXPECT_TRUE(found.moves[0].date.vague);
    EXPECT_TRUE(found.moves[0].became_main);
    EXPECT_EQ(found.moves[0].gap, Between{});
}

TEST(Moves, HaveTheGapBeforeARoleThatBecameMainLater) {
    const Moves found = moves_of({role("a", Track::management, "2010-01", "2015-05"),
                                  with_share(role("side", Track::other, "2015-07", "2015-07"), 0.5),
                                  with_share(role("b", Track::technical, "2015-07", "open"), 0.2)});

    ASSERT_EQ(found.moves.size(), 2U);
    EXPECT_EQ(found.moves[0].gap, Between{.length = {.months = 1}});
}

TEST(Moves, AreSilentAboutUnknownDates) {
    const Moves found = moves_of({role("a", Track::technical, "2015-07", "unknown"),
                                  behind(role("b", Track::unknown, "unknown", "2020"), "a"),
                                  role("c", Track::technical, "2021-01", "open")});

    ASSERT_EQ(found.moves.size(), 2U);
    EXPECT_EQ(found.moves[0].date.kind, CareerDate::Kind::unknown);
    EXPECT_EQ(found.moves[0].gap, std::nullopt);
    EXPECT_EQ(found.moves[0].tenure_before, std::nullopt);
    EXPECT_EQ(found.moves[0].direction, Direction::other);
    EXPECT_FALSE(found.moves[0].is_assumed);
    EXPECT_TRUE(found.moves[1].gap->vague);
    EXPECT_EQ(found.moves[1].tenure_before, std::nullopt);
}

TEST(Swings, SkipEveryOtherTrack) {
    const Moves found = moves_of({role("a", Track::technical, "2010-01", "2010-12"),
                                  role("b", Track::hybrid, "2011-01", "2011-12"),
                                  role("c", Track::management, "2012-01", "2013-12"),
                                  role("d", Track::other, "2014-01", "2014-06"),
                                  role("e", Track::technical, "2014-07", "open")});

    EXPECT_EQ(found.management_to_technical, 1);
    EXPECT_EQ(found.technical_to_management, 1);
    ASSERT_EQ(found.swings.size(), 2U);
    EXPECT_EQ(found.swings[0].from, 0U);
    EXPECT_EQ(found.swings[0].to, 2U);
    EXPECT_EQ(found.swings[0].since_last, std::nullopt);
    EXPECT_EQ(found.swings[1].direction, Direction::to_technical);
    EXPECT_EQ(found.swings[1].since_last, (Between{.length = {.months = 30}}));
}

TEST(Moves, TellTheStoryOfTheCtoWhoBecameAnSre) {
    Role cto = role("cto", Track::management, "3.5 years before end", "early 2019");
    cto.ideal_end = testing::career_date("6 to 12 months before end");
    const Timeline line = timeline(
        {at(role("first", Track::unknown, "5 years before end", "2015-07~"), "Camberley", "?"),
         at(cto, "Camberley", "CTO"),
         at(role("dev", Track::technical, "2019~", "unknown"), "PIE", "Senior Developer"),
         at(role("sre", Track::technical, "unknown", "open"), "PIE", "SRE")},
        2026y / 1 / 1);
    const Moves found = moves(line);

    EXPECT_EQ(to_string(*duration_of(line, 1)), "3y 6m");
    EXPECT_EQ(found.management_to_technical, 1);
    EXPECT_EQ(found.technical_to_management, 0);
    ASSERT_EQ(found.moves.size(), 3U);
    EXPECT_EQ(to_string(*found.moves[1].tenure_before), "3y 6m");
    EXPECT_TRUE(found.moves[2].title_change);
    EXPECT_EQ(found.moves[2].tenure_before, std::nullopt);
}

}  // namespace
}  // namespace vaiven::report
