#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/domain/settlement.hpp>

namespace vaiven {
namespace {

using testing::role;
using testing::stint;
using testing::with_share;

const Track technical = Track::technical;

std::string shown(const std::optional<Date>& day) {
    return day ? to_string(*day) : "none";
}

// The points of all roles.
std::string days_of(const std::vector<Role>& roles) {
    std::string text;
    for (const PlacedSpan& span : settled(roles).spans) {
        text += (text.empty() ? "" : ", ") + shown(span.start.point) + " " + shown(span.end.point);
    }
    return text;
}

TEST(Settled, EndsTheDayBeforeAStartThatIsNotWider) {
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2017-06"),
                       role("b", technical, "2017-06", "2018-03")}),
              "2010-01-01 2017-05-31, 2017-06-01 2018-03-31");
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2017-06"),
                       role("b", technical, "2017-06-15", "2018-03")}),
              "2010-01-01 2017-06-14, 2017-06-15 2018-03-31");
}

TEST(Settled, StartsTheDayAfterAnEndThatIsNarrower) {
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2017-06-15"),
                       role("b", technical, "2017-06", "2018-03")}),
              "2010-01-01 2017-06-15, 2017-06-16 2018-03-31");
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2019-37"),
                       role("b", technical, "2019~", "open")}),
              "2010-01-01 2019-03-01, 2019-03-02 none");
}

TEST(Settled, MovesTheBoundsAlong) {
    const auto spans = settled({role("a", technical, "2002", "[2007..2008]"),
                                role("b", technical, "[2007..2008]", "unknown")})
                           .spans;
    const Date first{std::chrono::year{2006} / 12 / 31};
    const Date last{std::chrono::year{2008} / 12 / 30};

    EXPECT_EQ(spans[0].end.bounds, (DateRange{.first = first, .last = last}));
    EXPECT_EQ(shown(spans[0].end.point), "2007-12-31");
    EXPECT_TRUE(spans[0].end.vague);
}

TEST(Settled, DividesYearsThatMeet) {
    EXPECT_EQ(days_of({role("a", technical, "2003", "2005"), role("b", technical, "2005", "2005"),
                       role("c", technical, "2005", "2008")}),
              "2003-07-02 2005-05-01, 2005-05-02 2005-07-01, 2005-07-02 2008-07-01");
}

TEST(Settled, SplitsTheMonthOfAJobThatWouldLoseItsOnlyDay) {
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2010-01"),
                       role("b", technical, "2010-01", "2012-03")}),
              "2010-01-01 2010-01-16, 2010-01-17 2012-03-31");
    EXPECT_EQ(days_of({role("a", technical, "2010-04", "2010-04"),
                       role("b", technical, "2010-04", "2012-03")}),
              "2010-04-01 2010-04-15, 2010-04-16 2012-03-31");
}

TEST(Settled, LetsOverlapWhatCannotBeDivided) {
    const Settlement one_day = settled({role("a", technical, "2010-01-15", "2010-01-15"),
                                        role("b", technical, "2010-01-15", "2012-03")});

    EXPECT_EQ(shown(one_day.spans[0].end.point), "2010-01-15");
    EXPECT_EQ(shown(one_day.spans[1].start.point), "2010-01-15");
    EXPECT_EQ(one_day.unsettled, (std::vector{Unsettled{.role = 0, .next = 1}}));
}

TEST(Settled, LooksAtRolesOfAtLeastTheShareOnly) {
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2017-06"),
                       with_share(role("side", technical, "2017-06", "open"), 0.2),
                       role("b", technical, "2017-06-20", "2018-03")}),
              "2010-01-01 2017-06-19, 2017-06-01 none, 2017-06-20 2018-03-31");
}

TEST(Settled, LeavesStintsAndOneSidedDatesAlone) {
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "2017-06"),
                       stint("ops", "a", "2017-06", "2017-06")}),
              "2010-01-01 2017-06-30, 2017-06-01 2017-06-30");
    EXPECT_EQ(days_of({role("a", technical, "2010-01", "after 2010"),
                       role("b", technical, "2012", "open")}),
              "2010-01-01 2011-01-01, 2012-07-01 none");
}

TEST(Settled, ResolvesDatesThatRestOnTheIdealEnd) {
    Role cto = role("cto", Track::management, "2 years before ideal end", "2019-02");
    cto.ideal_end = testing::career_date("2018-06");

    const Settlement found = settled({cto});

    EXPECT_EQ(shown(found.spans[0].start.point), "2016-06-15");
    EXPECT_EQ(shown(found.ideal_ends[0].point), "2018-06-30");
}

TEST(Settled, ResolvesAnIdealEndBeforeTheEnd) {
    Role cto = role("cto", Track::management, "3.5 years before end", "2019-37");
    cto.ideal_end = testing::career_date("6 to 12 months before end");

    const Settlement found = settled({cto});

    EXPECT_EQ(shown(found.spans[0].start.point), "2015-08-30");
    EXPECT_EQ(shown(found.ideal_ends[0].bounds.first), "2018-01-01");
    EXPECT_EQ(shown(found.ideal_ends[0].bounds.last), "2018-10-30");
}

}  // namespace
}  // namespace vaiven
