#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

const Date today = 2019y / 5 / 16;  // a Thursday

void expect_refused(const std::string& typed, const std::string& words) {
    SCOPED_TRACE(typed);
    expect_words(refusal_of([&] { parse_career_date(typed, today); }), words);
}

TEST(ParseCareerDate, RefusesWhatCanMeanTwoThings) {
    expect_refused("since 2010",
                   "'since 2010' can mean two things; for a start write '2010', for "
                   "some time from then on '2010..'");
    expect_refused("until may 2010",
                   "for an end write 'may 2010', for some time up to then "
                   "'..may 2010'");
    expect_refused("03/04/2019", "two ways; write 2019-04-03 or 2019-03-04");
}

TEST(ParseCareerDate, RefusesToMakeVagueWhatIsVague) {
    expect_refused("around spring 2019", "it is vague already");
    expect_refused("around early 2019", "it is vague already; write 2019-37");
    expect_refused("around 2019-W07", "it is vague already; write [2019-02-11..2019-02-17]");
    expect_refused("spring 2019?", "it is vague already");
    expect_refused("2019-25~", "it is vague already");
    expect_refused("before around 2010", "rests on a date with a qualifier");
    expect_refused("before ~2010", "rests on a date with a qualifier");
    expect_refused("after 2010?", "rests on a date with a qualifier");
    expect_refused("2007~..2008", "'2007~' has a qualifier, and a range is vague already");
    expect_refused("[2007,2008]~", "has a qualifier on the whole set");
}

TEST(ParseCareerDate, RefusesWhatDoesNotExistOrIsTooFar) {
    expect_refused("2023-02-29", "does not exist; try 2023-02-28, 'yesterday' or 'last friday'");
    expect_refused("2019-02-30 or 2019", "'2019-02-30' does not exist");
    expect_refused("2019-42", "does not exist");
    expect_refused("0000", "years go from 0001 to 9999");
    expect_refused("spring 0000", "years go from 0001 to 9999");
    expect_refused("before 0001", "lies outside the years 0001 to 9999");
    expect_refused("after 9999", "lies outside the years 0001 to 9999");
    expect_refused("before 0001-01", "lies outside");
    expect_refused("after 9999-12", "lies outside");
    expect_refused("after 9999-12-31", "lies outside");
    expect_refused("before 000X", "lies outside");
    expect_refused("after 2010..", "is not a date");
    expect_refused("2008..2007", "ends before it begins");
    expect_refused("[2008..2007]", "ends before it begins");
    expect_words(
        refusal_of([] { parse_career_date("[2019-21..2019-23]", today, Hemisphere::south); }),
        "ends before it begins");
}

TEST(ParseCareerDate, RefusesTheRestWithThreeForms) {
    EXPECT_EQ(refusal_of([] { parse_career_date("whenever", today); }),
              "'whenever' is not a date; write 2019-02, 'early 2019' or 'around 2008'");
    expect_refused("2007/2008", "is an interval, which is a span and not a date");
    expect_refused("{2007..2008}", "means all of its dates");
    expect_refused("2019-2-11", "write 2019-02-11");
    expect_refused("20190211", "write 2019-02-11");
    expect_refused("2007 or", "'2007 or' is not a date");
    expect_refused("or 2007", "is not a date");
    expect_refused("around", "is not a date");
    expect_refused("~", "is not a date");
    expect_refused("?", "is not a date");
    expect_refused("before", "is not a date");
    expect_refused("spring", "is not a date");
    expect_refused("early", "is not a date");
    expect_refused("\x07", "'\\x07' is not a date");
}

}  // namespace
}  // namespace vaiven
