#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/edtf.hpp>

namespace vaiven {
namespace {

std::string shown(const DateRange& range) {
    return (range.first ? to_string(*range.first) : "") + ".." +
           (range.last ? to_string(*range.last) : "");
}

void expect_bounds(const std::string& typed, const std::string& bounds,
                   Hemisphere hemisphere = Hemisphere::north) {
    SCOPED_TRACE(typed);
    const Edtf edtf = parse_edtf(typed);
    EXPECT_EQ(shown(bounds_of(edtf, hemisphere)), bounds);
    EXPECT_EQ(to_string(edtf), typed);
    EXPECT_EQ(parse_edtf(to_string(edtf)), edtf);
}

void expect_refused(const std::string& typed, const std::string& words) {
    SCOPED_TRACE(typed);
    expect_words(refusal_of([&] { parse_edtf(typed); }), words);
}

TEST(ParseEdtf, TakesDaysMonthsAndYears) {
    expect_bounds("2019-02-11", "2019-02-11..2019-02-11");
    expect_bounds("2019-02", "2019-02-01..2019-02-28");
    expect_bounds("2019", "2019-01-01..2019-12-31");
    expect_bounds("0001", "0001-01-01..0001-12-31");
    expect_bounds("9999-12-31", "9999-12-31..9999-12-31");
}

TEST(ParseEdtf, SpansWhatOpenDigitsLeaveOpen) {
    expect_bounds("201X", "2010-01-01..2019-12-31");
    expect_bounds("20XX", "2000-01-01..2099-12-31");
    expect_bounds("000X", "0001-01-01..0009-12-31");
    expect_bounds("00XX", "0001-01-01..0099-12-31");
    expect_bounds("2004-XX", "2004-01-01..2004-12-31");
    expect_bounds("1985-04-XX", "1985-04-01..1985-04-30");
    expect_bounds("1985-XX-XX", "1985-01-01..1985-12-31");
}

TEST(ParseEdtf, WidensByTheUnitThatIsKnown) {
    expect_bounds("2008~", "2007-01-01..2009-12-31");
    expect_bounds("2008%", "2007-01-01..2009-12-31");
    expect_bounds("2008?", "2008-01-01..2008-12-31");
    expect_bounds("2019-01~", "2018-12-01..2019-02-28");
    expect_bounds("2019-03-01~", "2019-02-28..2019-03-02");
    expect_bounds("201X~", "2000-01-01..2029-12-31");
    expect_bounds("20XX~", "1900-01-01..2199-12-31");
    expect_bounds("2004-XX~", "2003-01-01..2005-12-31");
    expect_bounds("1985-04-XX~", "1985-03-01..1985-05-31");
    expect_bounds("1985-XX-XX%", "1984-01-01..1986-12-31");
}

TEST(ParseEdtf, CutsAtTheYearsThatAreKnown) {
    expect_bounds("0001~", "0001-01-01..0002-12-31");
    expect_bounds("9999~", "9998-01-01..9999-12-31");
    expect_bounds("0001-01-01~", "0001-01-01..0001-01-02");
    expect_bounds("9999-12~", "9999-11-01..9999-12-31");
    expect_bounds("99XX~", "9800-01-01..9999-12-31");
    expect_bounds("9999-28", "9999-12-01..9999-12-31");
}

TEST(ParseEdtf, KnowsSeasonsAndTheOtherGroupings) {
    expect_bounds("2019-25", "2019-03-01..2019-05-31");
    expect_bounds("2019-26", "2019-06-01..2019-08-31");
    expect_bounds("2019-27", "2019-09-01..2019-11-30");
    expect_bounds("2019-28", "2019-12-01..2020-02-29");
    expect_bounds("2019-29", "2019-09-01..2019-11-30");
    expect_bounds("2019-30", "2019-12-01..2020-02-29");
    expect_bounds("2019-31", "2019-03-01..2019-05-31");
    expect_bounds("2019-32", "2019-06-01..2019-08-31");
    expect_bounds("2019-33", "2019-01-01..2019-03-31");
    expect_bounds("2019-34", "2019-04-01..2019-06-30");
    expect_bounds("2019-35", "2019-07-01..2019-09-30");
    expect_bounds("2019-36", "2019-10-01..2019-12-31");
    expect_bounds("2019-37", "2019-01-01..2019-04-30");
    expect_bounds("2019-38", "2019-05-01..2019-08-31");
    expect_bounds("2019-39", "2019-09-01..2019-12-31");
    expect_bounds("2019-40", "2019-01-01..2019-06-30");
    expect_bounds("2019-41", "2019-07-01..2019-12-31");
}

TEST(ParseEdtf, ReadsSeasonsWithoutAHemisphereByTheOneGiven) {
    expect_bounds("2019-21", "2019-03-01..2019-05-31");
    expect_bounds("2019-21", "2019-09-01..2019-11-30", Hemisphere::south);
    expect_bounds("2019-22", "2019-12-01..2020-02-29", Hemisphere::south);
    expect_bounds("2019-23", "2019-03-01..2019-05-31", Hemisphere::south);
    expect_bounds("2019-24", "2019-12-01..2020-02-29");
    expect_bounds("2019-24", "2019-06-01..2019-08-31", Hemisphere::south);
    expect_bounds("2019-25", "2019-03-01..2019-05-31", Hemisphere::south);
}

TEST(ParseEdtf, TakesOneOfSets) {
    expect_bounds("[2007,2008]", "2007-01-01..2008-12-31");
    expect_bounds("[2007..2008]", "2007-01-01..2008-12-31");
    expect_bounds("[2007..2008,2014~]", "2007-01-01..2015-12-31");
    expect_bounds("[2014~,2007..2008]", "2007-01-01..2015-12-31");
    expect_bounds("[..2009]", "..2009-12-31");
    expect_bounds("[2011..]", "2011-01-01..");
    expect_bounds("[..1760-12-03]", "..1760-12-03");
    expect_bounds("[1667,1760-12..]", "1667-01-01..");
    expect_bounds("[2019-02-11..2019-02-17]", "2019-02-11..2019-02-17");
    expect_bounds("[2019-25,2020?]", "2019-03-01..2020-12-31");
}

TEST(ParseEdtf, PrintsTheCanonicalForm) {
    EXPECT_EQ(to_string(parse_edtf(" [ 2007 , 2008 .. 2010 ] ")), "[2007,2008..2010]");
    EXPECT_EQ(to_string(parse_edtf("[2007]")), "2007");
    EXPECT_EQ(to_string(parse_edtf("[2007~]")), "2007~");
    EXPECT_EQ(to_string(parse_edtf("201x")), "201X");
    EXPECT_EQ(to_string(parse_edtf("2019-02-11T09:30:00Z")), "2019-02-11");
    EXPECT_EQ(to_string(parse_edtf("2019-02-11T09:30+01:00?")), "2019-02-11?");
}

TEST(ParseEdtf, KnowsWhatIsExact) {
    EXPECT_TRUE(is_exact(parse_edtf("2019-02")));
    EXPECT_TRUE(is_exact(parse_edtf("2019-02-11")));
    EXPECT_TRUE(is_exact(parse_edtf("1985-04-XX")));
    EXPECT_FALSE(is_exact(parse_edtf("2019")));
    EXPECT_FALSE(is_exact(parse_edtf("2019-02?")));
    EXPECT_FALSE(is_exact(parse_edtf("2019-02-11~")));
    EXPECT_FALSE(is_exact(parse_edtf("2019-34")));
    EXPECT_FALSE(is_exact(parse_edtf("2004-XX")));
    EXPECT_FALSE(is_exact(parse_edtf("[2019-02-11..2019-02-11]")));
}

TEST(ParseEdtf, RefusesQualifiersWhereTheyDoNotStand) {
    expect_refused("[2007,2008]~", "has a qualifier on the whole set");
    expect_refused("2019-25~", "on a season or grouping, which is vague already");
    expect_refused("2019-21?", "on a season or grouping");
    expect_refused("[2007~..2008]", "'2007~' has a qualifier, and a range is vague already");
    expect_refused("[..2009?]", "'2009?' has a qualifier, and a range is vague already");
    expect_refused("2004~-06", "has a qualifier within");
    expect_refused("?2004-06", "has a qualifier within");
    expect_refused("2008~?", "has a qualifier within; write one at the end");
}

TEST(ParseEdtf, RefusesWhatTheLimitsLeaveOut) {
    expect_refused("2004/2008",
                   "is an interval, which is a span and not a date; for some time "
                   "within it write [2004..2008]");
    expect_refused("2004-02~/2008-03-01", "write [2004-02..2008-03-01]");
    expect_refused("2004/..", "write [2004..]");
    expect_refused("/2008", "write [..2008]");
    expect_refused("{2007,2008}", "means all of its dates; for one of them write [2007,2008]");
    expect_refused("0000", "years go from 0001 to 9999");
    expect_refused("0000-XX", "years go from 0001 to 9999");
    expect_refused("0000-02", "years go from 0001 to 9999");
    expect_refused("Y12345", "is not in the years 0001 to 9999");
    expect_refused("y-17e7", "is not in the years 0001 to 9999");
    expect_refused("-0500", "is not in the years 0001 to 9999");
    expect_refused("1950S2", "is not in the years 0001 to 9999");
    expect_refused("XXXX", "leaves digits open that must be known");
    expect_refused("2XXX", "leaves digits open");
    expect_refused("2004-1X", "leaves digits open");
    expect_refused("2004-XX-11", "leaves digits open");
    expect_refused("1985-04-1X", "leaves digits open");
}

TEST(ParseEdtf, RefusesWhatDoesNotExistOrIsNoEdtf) {
    expect_refused("2023-02-29", "does not exist; try 2023-02-28");
    expect_refused("2019-20", "does not exist; try 2019-12");
    expect_refused("2019-42", "does not exist");
    expect_refused("2019-00", "does not exist; try 2019-01");
    expect_refused("2019-13-XX", "does not exist");
    expect_refused("[2008..2007]", "'2008..2007' ends before it begins");
    expect_refused("2019-02-11T25:00", "has no time behind the T");
    expect_refused("[2007", "is not closed");
    expect_refused("[]", "is not an EDTF date");
    expect_refused("[2007,]", "is not an EDTF date");
    expect_refused("[..]", "has no date on either side");
    expect_refused("[2007]x", "is not an EDTF date");
    expect_refused("2019-2-11", "is not an EDTF date; write 2019-02, 2008~ or [2007..2008]");
    expect_refused("may 2019", "is not an EDTF date");
    expect_refused("", "is not an EDTF date");
}

}  // namespace
}  // namespace vaiven
