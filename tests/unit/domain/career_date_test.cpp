#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;
using Kind = CareerDate::Kind;

const Date today = 2019y / 5 / 16;  // a Thursday

std::string shown(const DateRange& range) {
    return (range.first ? to_string(*range.first) : "") + ".." +
           (range.last ? to_string(*range.last) : "");
}

void expect_date(const std::string& typed, const std::string& edtf, const std::string& bounds,
                 Hemisphere hemisphere = Hemisphere::north) {
    SCOPED_TRACE(typed);
    const CareerDate date = parse_career_date(typed, today, hemisphere);
    EXPECT_EQ(date.kind, Kind::date);
    EXPECT_EQ(date.edtf, edtf);
    EXPECT_EQ(shown(date.bounds), bounds);
    EXPECT_EQ(career_date_from(date.edtf, date.typed, date.bounds), date);
    EXPECT_EQ(parse_career_date(date.edtf, today, hemisphere).bounds, date.bounds);
}

TEST(ParseCareerDate, TakesNaturalDatesAtTheirPrecision) {
    expect_date("2019-02-11", "2019-02-11", "2019-02-11..2019-02-11");
    expect_date("2019-02", "2019-02", "2019-02-01..2019-02-28");
    expect_date("2019", "2019", "2019-01-01..2019-12-31");
    expect_date("Feb 2019", "2019-02", "2019-02-01..2019-02-28");
    expect_date("in february 2019", "2019-02", "2019-02-01..2019-02-28");
    expect_date("11 Feb 2019", "2019-02-11", "2019-02-11..2019-02-11");
    expect_date("2019-02-11T09:30", "2019-02-11", "2019-02-11..2019-02-11");
    expect_date("2019-02-11 09:30", "2019-02-11", "2019-02-11..2019-02-11");
    expect_date("may", "2019-05", "2019-05-01..2019-05-31");
    expect_date("last month", "2019-04", "2019-04-01..2019-04-30");
    expect_date("last year", "2018", "2018-01-01..2018-12-31");
    expect_date("3 days ago", "2019-05-13", "2019-05-13..2019-05-13");
    expect_date("yesterday", "2019-05-15", "2019-05-15..2019-05-15");
    expect_date("friday", "2019-05-10", "2019-05-10..2019-05-10");
    expect_date("2019-W07", "[2019-02-11..2019-02-17]", "2019-02-11..2019-02-17");
    expect_date("last week", "[2019-05-06..2019-05-12]", "2019-05-06..2019-05-12");
}

TEST(ParseCareerDate, TakesSeasonsOfTheHemisphere) {
    expect_date("spring 2019", "2019-25", "2019-03-01..2019-05-31");
    expect_date("Summer 2019", "2019-26", "2019-06-01..2019-08-31");
    expect_date("fall 2019", "2019-27", "2019-09-01..2019-11-30");
    expect_date("autumn 2019", "2019-27", "2019-09-01..2019-11-30");
    expect_date("winter 2019", "2019-28", "2019-12-01..2020-02-29");
    expect_date("spring 2019", "2019-29", "2019-09-01..2019-11-30", Hemisphere::south);
    expect_date("summer 2019", "2019-30", "2019-12-01..2020-02-29", Hemisphere::south);
    expect_date("in the winter of 2019", "2019-32", "2019-06-01..2019-08-31", Hemisphere::south);
}

TEST(ParseCareerDate, KeepsTheCodeOfATypedSeasonAndItsBounds) {
    expect_date("2019-21", "2019-21", "2019-03-01..2019-05-31");
    expect_date("2019-21", "2019-21", "2019-09-01..2019-11-30", Hemisphere::south);
    expect_date("2019-25", "2019-25", "2019-03-01..2019-05-31", Hemisphere::south);
}

TEST(ParseCareerDate, WritesTheHemisphereIntoTheSeasonsOfASet) {
    expect_date("[2019-21,2020]", "[2019-29,2020]", "2019-09-01..2020-12-31", Hemisphere::south);
    expect_date("2019-21..2019-23", "[2019-25..2019-27]", "2019-03-01..2019-11-30");
}

TEST(ParseCareerDate, TakesPartsOfAYear) {
    expect_date("Q2 2019", "2019-34", "2019-04-01..2019-06-30");
    expect_date("2019Q4", "2019-36", "2019-10-01..2019-12-31");
    expect_date("H1 2019", "2019-40", "2019-01-01..2019-06-30");
    expect_date("h2 2019", "2019-41", "2019-07-01..2019-12-31");
    expect_date("early 2019", "2019-37", "2019-01-01..2019-04-30");
    expect_date("mid 2019", "2019-38", "2019-05-01..2019-08-31");
    expect_date("mid-2019", "2019-38", "2019-05-01..2019-08-31");
    expect_date("Late 2019", "2019-39", "2019-09-01..2019-12-31");
    expect_date("the 2010s", "201X", "2010-01-01..2019-12-31");
    expect_date("2010s", "201X", "2010-01-01..2019-12-31");
    expect_date("20xx", "20XX", "2000-01-01..2099-12-31");
}

TEST(ParseCareerDate, TakesTheWordsForAround) {
    expect_date("around 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("circa 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("about 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("ca. 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("c. 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("c.2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("c 2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("~2008", "2008~", "2007-01-01..2009-12-31");
    expect_date("~ feb 2019", "2019-02~", "2019-01-01..2019-03-31");
    expect_date("around 11 feb 2019", "2019-02-11~", "2019-02-10..2019-02-12");
    expect_date("around the 2010s", "201X~", "2000-01-01..2029-12-31");
    expect_date("around last month", "2019-04~", "2019-03-01..2019-05-31");
}

TEST(ParseCareerDate, TakesQualifiers) {
    expect_date("2008~", "2008~", "2007-01-01..2009-12-31");
    expect_date("2008?", "2008?", "2008-01-01..2008-12-31");
    expect_date("2008%", "2008%", "2007-01-01..2009-12-31");
    expect_date("around 2008?", "2008%", "2007-01-01..2009-12-31");
    expect_date("may 2019?", "2019-05?", "2019-05-01..2019-05-31");
    expect_date("201X~", "201X~", "2000-01-01..2029-12-31");
}

TEST(ParseCareerDate, TakesOneOfSeveral) {
    expect_date("2007 or 2008", "[2007,2008]", "2007-01-01..2008-12-31");
    expect_date("2007 or 2008 or feb 2010", "[2007,2008,2010-02]", "2007-01-01..2010-02-28");
    expect_date("2007..2008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("2007-2008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("2007 to 2008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("around 2007-2008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("around 2007\u20132008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("~2007..2008", "[2007..2008]", "2007-01-01..2008-12-31");
    expect_date("2007..2008 or 2014~", "[2007..2008,2014~]", "2007-01-01..2015-12-31");
    expect_date("2007..2008 or around 2014", "[2007..2008,2014~]", "2007-01-01..2015-12-31");
    expect_date("early 2018..may 2019", "[2018-37..2019-05]", "2018-01-01..2019-05-31");
    expect_date("2019-W07..2019-W08", "[2019-02-11..2019-02-24]", "2019-02-11..2019-02-24");
    expect_date("before 2010 or 2014", "[..2009,2014]", "..2014-12-31");
    expect_date("[2007..2008,2014~]", "[2007..2008,2014~]", "2007-01-01..2015-12-31");
    expect_date("[2007]", "2007", "2007-01-01..2007-12-31");
    expect_date("2010..", "[2010..]", "2010-01-01..");
    expect_date("..2010", "[..2010]", "..2010-12-31");
}

TEST(ParseCareerDate, TakesBeforeAndAfterAtThePrecisionTyped) {
    expect_date("before 2010", "[..2009]", "..2009-12-31");
    expect_date("after 2010", "[2011..]", "2011-01-01..");
    expect_date("before 2010-05", "[..2010-04]", "..2010-04-30");
    expect_date("before jan 2010", "[..2009-12]", "..2009-12-31");
    expect_date("after dec 2010", "[2011-01..]", "2011-01-01..");
    expect_date("after 11 Feb 2019", "[2019-02-12..]", "2019-02-12..");
    expect_date("before 2019-03-01", "[..2019-02-28]", "..2019-02-28");
    expect_date("before spring 2019", "[..2019-02-28]", "..2019-02-28");
    expect_date("after early 2019", "[2019-05-01..]", "2019-05-01..");
    expect_date("after Q2 2019", "[2019-07-01..]", "2019-07-01..");
    expect_date("before 2019-W07", "[..2019-02-10]", "..2019-02-10");
    expect_date("before the 2010s", "[..200X]", "..2009-12-31");
    expect_date("after 1985-04-XX", "[1985-05-01..]", "1985-05-01..");
}

TEST(ParseCareerDate, KnowsUnknownAndOpen) {
    EXPECT_EQ(parse_career_date("", today), (CareerDate{}));
    EXPECT_EQ(parse_career_date(" unknown ", today), (CareerDate{.typed = "unknown"}));
    for (const char* typed : {"..", "open", "Present", "ongoing"}) {
        SCOPED_TRACE(typed);
        const CareerDate date = parse_career_date(typed, today);
        EXPECT_EQ(date, (CareerDate{.kind = Kind::open, .edtf = "..", .typed = typed}));
        EXPECT_EQ(career_date_from(date.edtf, date.typed, date.bounds), date);
    }
    EXPECT_EQ(career_date_from("", "unknown", {}), (CareerDate{.typed = "unknown"}));
}

TEST(ParseCareerDate, KeepsTheWordsTypedOnOneLine) {
    EXPECT_EQ(parse_career_date("  Around\n  2008 ", today).typed, "Around 2008");
}

TEST(ParseCareerDate, TellsVagueFromExact) {
    EXPECT_FALSE(parse_career_date("feb 2019", today).vague);
    EXPECT_FALSE(parse_career_date("friday", today).vague);
    EXPECT_TRUE(parse_career_date("2019", today).vague);
    EXPECT_TRUE(parse_career_date("2019-02?", today).vague);
    EXPECT_TRUE(parse_career_date("early 2019", today).vague);
    EXPECT_FALSE(parse_career_date("..", today).vague);
    EXPECT_TRUE(parse_career_date("2007 or 2008?", today).uncertain);
    EXPECT_FALSE(parse_career_date("2007 or 2008?", today).approximate);
    EXPECT_TRUE(parse_career_date("2008%", today).uncertain);
    EXPECT_TRUE(parse_career_date("2008%", today).approximate);
}

TEST(ParseCareerDate, PrefersTheMemberTypedFirst) {
    EXPECT_EQ(shown(parse_career_date("2007..2008 or 2014~", today).preferred),
              "2007-01-01..2008-12-31");
    EXPECT_EQ(shown(parse_career_date("2014~ or 2007..2008", today).preferred),
              "2013-01-01..2015-12-31");
    EXPECT_EQ(shown(parse_career_date("2007..2008", today).preferred), "2007-01-01..2008-12-31");
}

TEST(CareerDateWithoutClock, TakesWhatNeedsNoToday) {
    for (const char* const typed : {"2019", "2019-02", "2019-37", "[2007..2008,2014~]", "..",
                                    "present", "", "unknown", "3.5 years before end"}) {
        EXPECT_EQ(career_date_without_clock(typed), parse_career_date(typed, today)) << typed;
    }
    EXPECT_EQ(career_date_without_clock("2019-21", Hemisphere::south),
              parse_career_date("2019-21", today, Hemisphere::south));
}

TEST(CareerDateWithoutClock, GivesNothingForAnythingElse) {
    for (const char* const typed :
         {"may", "yesterday", "early 2019", "2007-2008", "2019-02-30", "2019-02-11T9", "0000",
          "[2008..2007]", "[2007", "[,2007]", "{2007}", "2007/2008", "2019-25~", "2019-13",
          "some years before end", "12 to 6 months before end", "1.5 months before end"}) {
        EXPECT_EQ(career_date_without_clock(typed), std::nullopt) << typed;
    }
}

TEST(CareerDateFrom, TakesAResolvedDateBackWithoutItsAnchor) {
    const CareerDate date =
        resolved(parse_career_date("2 years before end", today), parse_career_date("2019", today));

    EXPECT_EQ(career_date_from(date.edtf, date.typed, date.bounds), date);
}

TEST(CareerDateFrom, RefusesWhatIsNoEdtf) {
    expect_words(refusal_of([] { career_date_from("may", "may", {}); }), "is not an EDTF date");
}

}  // namespace
}  // namespace vaiven
