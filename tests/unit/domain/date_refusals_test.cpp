#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

const Date today = 2019y / 5 / 16;  // a Thursday

std::string shown(const DateRange& range) {
    return (range.first ? to_string(*range.first) : "") + ".." +
           (range.last ? to_string(*range.last) : "");
}

void expect_refused(const std::string& typed, const std::string& words) {
    SCOPED_TRACE(typed);
    expect_words(refusal_of([&] { parse_days(typed, today); }), words);
    expect_words(refusal_of([&] { parse_day(typed, today); }), words);
}

TEST(ParseDays, RefusesAReversedRange) {
    expect_refused("2019-02-17..2019-02-11", "ends before it begins, on 2019-02-11 and 2019-02-17");
    expect_refused("2019..2018", "write the earlier date first");
}

TEST(ParseDays, NeverRollsADayOver) {
    EXPECT_EQ(refusal_of([] { parse_day("2023-02-29", today); }),
              "'2023-02-29' does not exist; try 2023-02-28, 'yesterday' or 'last friday'");
    expect_refused("2019-02-30", "'2019-02-30' does not exist; try 2019-02-28");
    expect_refused("31 april 2019", "'31 april 2019' does not exist; try 2019-04-30");
    expect_refused("Feb 30", "'Feb 30' does not exist; try 2019-02-28");
    expect_refused("0 may 2019", "does not exist; try 2019-05-01");
    expect_refused("2019-13-01", "does not exist; try 2019-12-01");
    expect_refused("2019-13", "'2019-13' does not exist; try 2019-12");
    expect_refused("2019-02-01..2019-02-29", "'2019-02-29' does not exist");
    expect_refused("0000", "years go from 0001 to 9999");
    expect_refused("may 0000", "years go from 0001 to 9999");
    expect_refused("2019-W53", "go from W01 to W52");
    expect_refused("2019-W00", "does not exist");
    expect_refused("2019-W07-8", "days from 1 to 7");
    expect_refused("tue 2019-02-11", "is a Mon; leave the weekday out or write Mon 2019-02-11");
}

TEST(ParseDays, RefusesOtherNumbersWithTheIsoForm) {
    expect_refused("03/04/2019", "two ways; write 2019-04-03 or 2019-03-04");
    expect_refused("3/4/19", "two ways; write 2019-04-03 or 2019-03-04");
    expect_refused("3/4/85", "two ways; write 1985-04-03 or 1985-03-04");
    expect_refused("03.04.2019", "two ways; write 2019-04-03 or 2019-03-04");
    expect_refused("03-04-2019", "two ways; write 2019-04-03 or 2019-03-04");
    expect_refused("13/04/2019", "written here; write 2019-04-13");
    expect_refused("04/13/2019", "written here; write 2019-04-13");
    expect_refused("4/4/2019", "written here; write 2019-04-04");
    expect_refused("2019-2-11", "written here; write 2019-02-11");
    expect_refused("2019/02/11", "written here; write 2019-02-11");
    expect_refused("20190211", "written here; write 2019-02-11");
    expect_refused("20190230", "does not exist; try 2019-02-28");
    expect_refused("2019-2", "written here; write 2019-02");
    expect_refused("2/2019", "written here; write 2019-02");
    expect_refused("201902", "written here; write 2019-02");
}

TEST(ParseDays, NeverLeavesTheYearsThatAreKnown) {
    expect_refused("9999999999 days ago", "lies outside the years 0001 to 9999");
    expect_refused("999999 years ago", "lies outside the years 0001 to 9999");
    expect_refused("-99999999999999999999w", "lies outside");
    expect_refused("in 2147483648 months", "lies outside");
    expect_words(refusal_of([] { parse_days("last month", earliest_date); }), "lies outside");
    expect_words(refusal_of([] { parse_days("next year", latest_date); }), "lies outside");
    expect_words(refusal_of([] { parse_days("tomorrow", latest_date); }), "lies outside");
    expect_words(refusal_of([] { parse_days("may", earliest_date); }), "lies outside");
    expect_words(refusal_of([] { parse_days("last q9", today); }), "is not a date");
    EXPECT_EQ(shown(parse_days("9999-W52", today)), "9999-12-27..9999-12-31");
    expect_refused("9999-W52-7", "lies outside");
}

TEST(ParseDays, NamesThreeFormsThatWork) {
    EXPECT_EQ(refusal_of([] { parse_day("whenever", today); }),
              "'whenever' is not a date; write 2019-02-11, 'yesterday' or '11 feb'");
    EXPECT_EQ(refusal_of([] { parse_days("whenever", today); }),
              "'whenever' is not a date or range; write 2019-02, 'last month' or "
              "2019-02-11..2019-02-17");
    expect_refused("", "'' is not a date");
    expect_refused("..", "is not a date");
    expect_refused("a..b", "is not a date");
    expect_refused("1..2..3", "is not a date");
    expect_refused("friday 13 whatever", "is not a date");
    expect_refused("11 feb 19", "is not a date");
    expect_refused("99 2019", "is not a date");
    expect_refused("-", "is not a date");
    expect_refused("+", "is not a date");
    expect_refused("9:30", "is not a date");
    expect_refused("spring 2019", "write its months, as in 2019-03..2019-05");
}

TEST(ParseDays, NeverEchoesControlCharactersAndCutsWhatIsLong) {
    expect_refused("\x1b[31mred", "'\\x1b[31mred' is not a date");
    expect_refused("a\x7f", "'a\\x7f' is not a date");
    expect_refused("a\u0085", "'a\\xc2\\x85' is not a date");
    expect_refused("\xff\xfe", "'\\xff\\xfe' is not a date");
    expect_refused("\u202etoday", "'\\xe2\\x80\\xaetoday'");
    const std::string message = refusal_of([] { parse_day(std::string(100'000, 'x'), today); });
    EXPECT_LT(message.size(), 200U);
    expect_words(message, "xxx…' is not a date");
}

}  // namespace
}  // namespace vaiven
