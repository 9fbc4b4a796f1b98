#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/duration.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

const Date as_of = 2026y / 1 / 1;

CareerDate at(const std::string& typed) {
    return parse_career_date(typed, as_of);
}

std::string figure(const std::string& start, const std::string& end, Date day = as_of) {
    const auto figure = duration(at(start), at(end), day);
    return figure ? to_string(*figure) : "unknown";
}

std::string placed_days(const std::string& start, const std::string& end) {
    const Points found = points(at(start), at(end));
    return (found.start ? to_string(*found.start) : "none") + " " +
           (found.end ? to_string(*found.end) : "none");
}

TEST(LengthOfDays, CountsWholeCalendarMonths) {
    EXPECT_EQ(length(2012y / 1 / 1, 2014y / 1 / 1), (Length{.months = 24}));
    EXPECT_EQ(length(2019y / 1 / 31, 2019y / 2 / 28), (Length{.months = 1}));
    EXPECT_EQ(length(2019y / 1 / 31, 2019y / 2 / 27), (Length{.days = 27}));
    EXPECT_EQ(length(2020y / 2 / 29, 2021y / 2 / 28), (Length{.months = 12}));
    EXPECT_EQ(length(2019y / 5 / 16, 2019y / 5 / 16), Length{});
    EXPECT_EQ(length(2019y / 5 / 16, 2019y / 5 / 15), Length{});
    EXPECT_EQ(length_of_days(2019y / 5 / 16, 2019y / 5 / 16), (Length{.days = 1}));
    EXPECT_EQ(length_of_days(earliest_date, latest_date), (Length{.months = 9999 * 12}));
}

TEST(LengthToString, WritesWordsAndIso) {
    EXPECT_EQ(to_string(Length{.months = 24}), "2y 0m");
    EXPECT_EQ(to_string(Length{.months = 7}), "7m");
    EXPECT_EQ(to_string(Length{.days = 12}), "12d");
    EXPECT_EQ(to_string(Length{}), "0d");
    EXPECT_EQ(to_iso(Length{.months = 42}), "P3Y6M");
    EXPECT_EQ(to_iso(Length{.months = 12}), "P1Y");
    EXPECT_EQ(to_iso(Length{.months = 7}), "P7M");
    EXPECT_EQ(to_iso(Length{.days = 1}), "P1D");
    EXPECT_EQ(to_iso(Length{}), "P0D");
}

TEST(LengthOrder, PutsDaysBelowMonths) {
    EXPECT_LT(Length{}, (Length{.days = 30}));
    EXPECT_LT((Length{.days = 30}), (Length{.months = 1}));
    EXPECT_LT((Length{.months = 1}), (Length{.months = 2}));
}

TEST(Points, TakesTheFirstDayOfAnExactStartAndTheLastOfAnExactEnd) {
    EXPECT_EQ(placed_days("2012-01", "2013-12"), "2012-01-01 2013-12-31");
    EXPECT_EQ(placed_days("2012-01-15", "2012-01-15"), "2012-01-15 2012-01-15");
    EXPECT_EQ(placed_days("2012-02", "2012-02"), "2012-02-01 2012-02-29");
}

TEST(Points, TakesTheEarlierMiddleOfVagueBounds) {
    EXPECT_EQ(placed_days("2005", "unknown"), "2005-07-02 none");
    EXPECT_EQ(placed_days("2004", "2019-37"), "2004-07-01 2019-03-01");
    EXPECT_EQ(placed_days("2015-07~", "2019-37"), "2015-07-16 2019-03-01");
    EXPECT_EQ(placed_days("[2007..2008]", "[2009..2010]"), "2008-01-01 2009-12-31");
    EXPECT_EQ(placed_days("2005-03-01?", "2019-02-11"), "2005-03-01 2019-02-11");
}

TEST(Points, TakesTheOneBoundOfAOneSidedDate) {
    EXPECT_EQ(placed_days("before 2010", "2015-03"), "2009-12-31 2015-03-31");
    EXPECT_EQ(placed_days("2005-01", "after 2010"), "2005-01-01 2011-01-01");
}

TEST(Points, TakesTheMemberTypedFirst) {
    EXPECT_EQ(placed_days("2002", "2007..2008 or 2014~"), "2002-07-02 2008-01-01");
    EXPECT_EQ(placed_days("2002", "2014~ or 2007..2008"), "2002-07-02 2014-07-02");
    EXPECT_EQ(placed_days("2002", "after 2010 or 2006"), "2002-07-02 2011-01-01");
}

TEST(Points, SetsApartWhatWouldNotComeInOrder) {
    EXPECT_EQ(placed_days("2005", "2005"), "2005-05-02 2005-08-31");
    EXPECT_EQ(placed_days("2005-08", "2005"), "2005-08-01 2005-11-10");
    EXPECT_EQ(placed_days("2005", "2005-03"), "2005-01-30 2005-03-31");
    EXPECT_EQ(placed_days("2004..2008", "2005"), "2004-08-31 2005-08-31");
    EXPECT_EQ(placed_days("2005-07", "2005"), "2005-07-01 2005-07-02");
    EXPECT_EQ(placed_days("2005-07-02", "2005"), "2005-07-02 2005-10-31");
    EXPECT_EQ(placed_days("2005-07-02", "2005-07-02"), "2005-07-02 2005-07-02");
}

TEST(Points, SetsOneSidedDatesApart) {
    EXPECT_EQ(placed_days("before 2010", "2005"), "2005-08-31 2005-08-31");
    EXPECT_EQ(placed_days("2005", "..2005"), "2005-07-02 2005-12-31");
    EXPECT_EQ(placed_days("2005-08..", "2005"), "2005-09-20 2005-11-10");
    EXPECT_EQ(placed_days("2012", "after 2010"), "2012-05-01 2012-05-01");
    EXPECT_EQ(placed_days("before 2010", "before 2010"), "2009-12-31 2009-12-31");
    EXPECT_EQ(placed_days("2014 or ..2005 or 2010..", "2012"), "2012-08-31 2012-08-31");
}

TEST(Points, RefusesAStartAfterTheLatestEnd) {
    expect_words(refusal_of([] { points(at("2006"), at("2005")); }),
                 "the start (2006) comes after the end (2005)");
    expect_words(refusal_of([] { points(at("2019-02-12"), at("2019-02-11")); }), "correct one");
    expect_words(refusal_of([] { points(at("after 2010"), at("before 2010")); }), "correct one");
    expect_words(refusal_of([] { points(at("2 years after end"), at("2005")); }), "correct one");
    EXPECT_EQ(placed_days("2005-12", "2005"), "2005-12-01 2005-12-21");
}

TEST(Points, ResolvesADateThatRestsOnTheOther) {
    EXPECT_EQ(placed_days("3.5 years before end", "2019-37"), "2015-08-30 2019-03-01");
    EXPECT_EQ(placed_days("2012-01", "2 years after start"), "2012-01-01 2014-01-16");
    EXPECT_EQ(placed_days("2 years before end", "2 years after start"), "none none");
    EXPECT_EQ(placed_days("2 years before end", "unknown"), "none none");
    EXPECT_EQ(placed_days("2 years before end", ".."), "none none");
}

TEST(Duration, IsOneValueForExactDates) {
    EXPECT_EQ(figure("2012-01", "2013-12"), "2y 0m");
    EXPECT_EQ(figure("2019-02-11", "2019-02-11"), "1d");
    EXPECT_EQ(figure("2019-02-11", "2019-02-22"), "12d");
    EXPECT_EQ(figure("2019-02-11", "2019-09-10"), "7m");
}

TEST(Duration, HasBoundsForVagueDates) {
    EXPECT_EQ(figure("2015-07~", "2019-37"), "~3y 7m (3y 4m to 3y 11m)");
    EXPECT_EQ(figure("2002", "[2007..2008]"), "~5y 6m (4y 0m to 7y 0m)");
    EXPECT_EQ(figure("2005", "2005"), "~3m (0d to 1y 0m)");
    EXPECT_EQ(figure("2012-01?", "2013-12-31"), "~1y 11m (1y 11m to 2y 0m)");
    EXPECT_EQ(figure("2012-01-01?", "2013-12-31"), "~2y 0m");
}

TEST(Duration, CountsExactMonthsAsTheirPoints) {
    const auto found = duration(at("2012-01"), at("2019-37"), as_of);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->least, (Length{.months = 84}));
    EXPECT_EQ(found->most, (Length{.months = 88}));
    EXPECT_EQ(found->point, (Length{.months = 86}));
    EXPECT_TRUE(found->vague);
    EXPECT_FALSE(found->at_least());
}

TEST(Duration, SaysAtLeastWhereASideIsOpen) {
    EXPECT_EQ(figure("2002-01", "after 2010"), "at least 9y 0m");
    EXPECT_EQ(figure("before 2010", "2018-12"), "at least 9y 0m");
    EXPECT_EQ(figure("before 2010", "after 2010"), "at least 1y 0m");
    EXPECT_EQ(figure("before 2010", "before 2009"), "at least 0d");
}

TEST(Duration, CutsAnOpenSideAtTheOtherDate) {
    EXPECT_EQ(figure("after 2010", "2020-12"), "~10y 0m (1d to 10y 0m)");
    EXPECT_EQ(figure("2005-01", "before 2009"), "~4y 0m (1d to 4y 0m)");
}

TEST(Duration, IsUnknownWhereADateIs) {
    EXPECT_EQ(figure("unknown", "2013-12"), "unknown");
    EXPECT_EQ(figure("2012-01", "unknown"), "unknown");
    EXPECT_EQ(figure("2 years before end", "unknown"), "unknown");
    EXPECT_EQ(figure("2 years before ideal end", "2013-12"), "unknown");
    EXPECT_EQ(figure("..", "2013-12"), "unknown");
}

TEST(Duration, CountsAnOpenEndAsTheDayAsked) {
    EXPECT_EQ(figure("2012-01", "..", 2013y / 12 / 31), "2y 0m");
    EXPECT_EQ(figure("2012", "..", 2013y / 12 / 31), "~1y 6m (1y 0m to 2y 0m)");
    EXPECT_EQ(figure("2014-01", "..", 2013y / 12 / 31), "unknown");
    EXPECT_EQ(figure("2013-12-31", "..", 2013y / 12 / 31), "1d");
}

TEST(Duration, CountsAnEndAfterTheDayAskedAsOpen) {
    EXPECT_EQ(figure("2012-01", "2019-05", 2013y / 12 / 31), "2y 0m");
    EXPECT_EQ(figure("2012-01", "2013-12", 2013y / 12 / 15), "1y 11m");
    EXPECT_EQ(figure("2012-01", "2019", 2013y / 12 / 31), "2y 0m");
    EXPECT_EQ(figure("2012-01", "2013", 2013y / 3 / 31), "1y 3m");
    EXPECT_EQ(figure("3.5 years before end", "2019-05-15", 2017y / 12 / 31), "~2y 1m");
}

TEST(Duration, CutsTheBoundsOfAnEndAtTheDayAsked) {
    EXPECT_EQ(figure("2012-01", "2013", 2013y / 8 / 31), "~1y 6m (1y 0m to 1y 8m)");
    EXPECT_EQ(figure("2013", "..", 2013y / 8 / 31), "~1m (0d to 8m)");
}

TEST(Duration, IsAsTypedForADistanceToTheOtherDate) {
    EXPECT_EQ(figure("3.5 years before end", "2019-37"), "3y 6m");
    EXPECT_EQ(figure("3.5 years before end", "2005"), "3y 6m");
    EXPECT_EQ(figure("6 to 12 months before end", "2005"), "~9m (6m to 1y 0m)");
    EXPECT_EQ(figure("2012-01", "2 years after start"), "2y 0m");
    EXPECT_EQ(figure("2012", "12 days after start"), "12d");
    EXPECT_EQ(figure("10 weeks before end", "2019-03-31"), "2m");
}

TEST(Duration, KeepsThePointOfADistanceWithinIt) {
    const auto found = duration(at("2012"), at("12 days after start"), as_of);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->point, (Length{.days = 12}));
    EXPECT_FALSE(found->vague);
}

TEST(Duration, TakesBoundsAndPointsThatWereMoved) {
    PlacedSpan span = placed(at("[2007..2008]"), at("[2009..2010]"));
    span.end.bounds = {.first = 2008y / 12 / 31, .last = 2010y / 12 / 30};
    span.end.point = 2009y / 12 / 30;

    const auto found = duration(span, as_of);

    ASSERT_TRUE(found);
    EXPECT_EQ(to_iso(found->least), "P1D");
    EXPECT_EQ(to_iso(*found->most), "P3Y11M");
    EXPECT_EQ(to_iso(found->point), "P1Y11M");
}

}  // namespace
}  // namespace vaiven
