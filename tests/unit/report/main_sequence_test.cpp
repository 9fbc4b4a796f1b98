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

// "a 2010-01-01, b": since when each is main; "+" where it had begun before, "?" where assumed.
std::string sequence(const std::vector<Role>& roles, Date as_of = 2026y / 1 / 1) {
    const Timeline line = timeline(roles, as_of);
    std::string text;
    for (const MainStep& step : line.main_sequence) {
        text += (text.empty() ? "" : ", ") + line.roles[step.role].role.handle;
        if (step.since) text += " " + to_string(*step.since);
        if (step.became_main) text += "+";
        if (step.is_assumed) text += "?";
    }
    return text;
}

Role side(const std::string& start, const std::string& end = "open") {
    return with_share(role("side", Track::technical, start, end), 0.2);
}

TEST(MainSequence, LeavesOutASideBusinessBetweenTwoJobs) {
    EXPECT_EQ(sequence({side("2008-01"), role("a", Track::technical, "2010-01", "2012-03-31"),
                        role("b", Track::management, "2012-06-29", "open")}),
              "side 2008-01-01, a 2010-01-01, b 2012-06-29");
}

TEST(MainSequence, TakesItInAfterNinetyDays) {
    EXPECT_EQ(sequence({side("2008-01"), role("a", Track::technical, "2010-01", "2012-03-31"),
                        role("b", Track::management, "2012-06-30", "open")}),
              "side 2008-01-01, a 2010-01-01, side 2012-04-01+, b 2012-06-30");
    EXPECT_EQ(sequence({side("2010-02"), role("a", Track::technical, "2010-01", "2012-03-31")},
                       2012y / 6 / 28),
              "a 2010-01-01");
    EXPECT_EQ(sequence({side("2010-02"), role("a", Track::technical, "2010-01", "2012-03-31")},
                       2012y / 6 / 29),
              "a 2010-01-01, side 2012-04-01+");
}

TEST(MainSequence, LetsAFounderAlongsideStayAlongside) {
    EXPECT_EQ(sequence({side("1990-01", "2010-01"), role("a", Track::technical, "1990-01", "2000"),
                        role("b", Track::management, "2000", "2010-01"),
                        role("c", Track::technical, "2010-01", "open")}),
              "a 1990-01-01, b 2000-07-01, c 2010-01-01");
}

TEST(MainSequence, LeavesStintsOut) {
    EXPECT_EQ(sequence({role("vp", Track::management, "2010-01", "open"),
                        stint("ops", "vp", "2012-01", "2014-01")}),
              "vp 2010-01-01");
}

TEST(MainSequence, CountsAnUnknownEndAsOneDay) {
    EXPECT_EQ(sequence({role("cto", Track::management, "2015-07", "2019-02"),
                        role("dev", Track::technical, "2019-03", "unknown"),
                        role("sre", Track::technical, "2020-03", "open")}),
              "cto 2015-07-01, dev 2019-03-01, sre 2020-03-01");
    EXPECT_EQ(sequence({role("a", Track::management, "2010-01", "open"),
                        role("b", Track::technical, "2015-03", "unknown")}),
              "a 2010-01-01, b 2015-03-01, a 2015-03-02+");
}

TEST(MainSequence, PutsAnUnknownStartBehindTheRoleItNames) {
    const Role first = role("a", Track::technical, "2010-01", "2012-12");
    const Role last = role("c", Track::management, "2013-01", "open");
    const Role between = role("b", Track::hybrid, "unknown", "unknown");

    EXPECT_EQ(sequence({first, last, behind(between, "a")}), "a 2010-01-01, b, c 2013-01-01");
    EXPECT_EQ(sequence({first, last, between}), "a 2010-01-01, c 2013-01-01, b?");
    EXPECT_EQ(sequence({between, first, last}), "b?, a 2010-01-01, c 2013-01-01");
    EXPECT_EQ(sequence({first, between, last}), "a 2010-01-01, b?, c 2013-01-01");
}

TEST(MainSequence, FollowsAChainOfUnknownStarts) {
    const Role first = role("a", Track::technical, "2010-01", "2012-12");
    const Role one = role("b", Track::hybrid, "unknown", "unknown");
    const Role two = role("c", Track::hybrid, "unknown", "open");

    EXPECT_EQ(sequence({first, one, two}), "a 2010-01-01, b?, c?");
    EXPECT_EQ(sequence({first, behind(one, "c"), behind(two, "a")}), "a 2010-01-01, c, b");
    EXPECT_EQ(sequence({first, behind(one, "c"), behind(two, "b")}), "a 2010-01-01, b?, c");
}

TEST(MainSequence, StopsAtTheDayAsked) {
    const std::vector<Role> roles{role("a", Track::technical, "2010-01", "2012-12"),
                                  role("b", Track::management, "2013-01", "open")};

    EXPECT_EQ(sequence(roles, 2012y / 12 / 31), "a 2010-01-01");
    EXPECT_EQ(sequence(roles, 2013y / 1 / 1), "a 2010-01-01, b 2013-01-01");
    EXPECT_EQ(sequence(roles, 2009y / 1 / 1), "");
}

}  // namespace
}  // namespace vaiven::report
