#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;
using Kind = CareerDate::Kind;
using Anchor = RelativeDate::Anchor;
using Side = RelativeDate::Side;
using Unit = RelativeDate::Unit;

const Date today = 2019y / 5 / 16;  // a Thursday

std::string shown(const DateRange& range) {
    return (range.first ? to_string(*range.first) : "") + ".." +
           (range.last ? to_string(*range.last) : "");
}

void expect_relative(const std::string& typed, const RelativeDate& relative) {
    SCOPED_TRACE(typed);
    const CareerDate date = parse_career_date(typed, today);
    EXPECT_EQ(date.kind, Kind::date);
    EXPECT_EQ(date.edtf, "");
    EXPECT_EQ(date.typed, typed);
    EXPECT_TRUE(date.vague);
    EXPECT_EQ(date.bounds, DateRange{});
    EXPECT_EQ(date.relative, relative);
    EXPECT_EQ(career_date_from(date.edtf, date.typed, date.bounds), date);
}

void expect_refused(const std::string& typed, const std::string& words) {
    SCOPED_TRACE(typed);
    expect_words(refusal_of([&] { parse_career_date(typed, today); }), words);
}

TEST(ParseCareerDate, TakesDistancesToAnotherDate) {
    using R = RelativeDate;
    expect_relative("3.5 years before end", R{42, 42, Unit::months, Side::before, Anchor::end});
    expect_relative("6 to 12 months before end", R{6, 12, Unit::months, Side::before, Anchor::end});
    expect_relative("6-12 months before ideal end",
                    R{6, 12, Unit::months, Side::before, Anchor::ideal_end});
    expect_relative("2 years after start", R{24, 24, Unit::months, Side::after, Anchor::start});
    expect_relative("A year after the Start", R{12, 12, Unit::months, Side::after, Anchor::start});
    expect_relative("half a year before end", R{6, 6, Unit::months, Side::before, Anchor::end});
    expect_relative("2 weeks after start", R{14, 14, Unit::days, Side::after, Anchor::start});
    expect_relative("1 to 2 weeks after start", R{7, 14, Unit::days, Side::after, Anchor::start});
    expect_relative("10 days before the end", R{10, 10, Unit::days, Side::before, Anchor::end});
    expect_relative("0.25 years before end", R{3, 3, Unit::months, Side::before, Anchor::end});
    expect_relative("6 months to 1 year before end",
                    R{6, 12, Unit::months, Side::before, Anchor::end});
    expect_relative("three months after start", R{3, 3, Unit::months, Side::after, Anchor::start});
}

TEST(ParseCareerDate, RefusesDistancesThatAreNone) {
    expect_refused("0.1 years before end", "'0.1 years' is no whole number of months; write it in");
    expect_refused("1.5 months before end", "is no whole number of months");
    expect_refused("1.5 weeks before end", "is no whole number of days");
    expect_refused("12 to 6 months before end", "write the shorter one first");
    expect_refused("10 days to 2 months before end", "mixes days and months");
    expect_refused("some years before end", "'some years' is no distance to another date");
    expect_refused("3 before end", "is no distance");
    expect_refused("99999999999 years before end", "is longer than the years 0001 to 9999");
    expect_refused("3 years before lunch", "is not a date");
    expect_refused("before end", "'end' is not a date");
}

TEST(Resolved, MovesTheBoundsOfTheAnchor) {
    const CareerDate end = parse_career_date("2019-37", today);
    const CareerDate one = parse_career_date("3.5 years before end", today);
    const CareerDate range = parse_career_date("6 to 12 months before end", today);
    const CareerDate later = parse_career_date("1 to 2 weeks after end", today);

    EXPECT_EQ(shown(resolved(one, end).bounds), "2015-07-01..2015-10-30");
    EXPECT_EQ(shown(resolved(range, end).bounds), "2018-01-01..2018-10-30");
    EXPECT_EQ(shown(resolved(later, end).bounds), "2019-01-08..2019-05-14");
    EXPECT_EQ(resolved(one, end).relative, one.relative);
    EXPECT_EQ(resolved(end, one), end);
}

TEST(Resolved, ClampsMonthsAndKeepsOpenSidesOpen) {
    const CareerDate month_before = parse_career_date("a month before end", today);

    EXPECT_EQ(shown(resolved(month_before, parse_career_date("2019-03-31", today)).bounds),
              "2019-02-28..2019-02-28");
    EXPECT_EQ(shown(resolved(month_before, parse_career_date("after 2018", today)).bounds),
              "2018-12-01..");
    EXPECT_EQ(resolved(month_before, parse_career_date("unknown", today)).bounds, DateRange{});
}

}  // namespace
}  // namespace vaiven
