#include <string>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

const Date today = 2019y / 5 / 16;  // a Thursday

void expect_day(const std::string& typed, const std::string& day, Bias bias = Bias::past) {
    SCOPED_TRACE(typed);
    EXPECT_EQ(to_string(parse_day(typed, today, bias).day), day);
}

std::string shown(const DateRange& range) {
    return (range.first ? to_string(*range.first) : "") + ".." +
           (range.last ? to_string(*range.last) : "");
}

void expect_days(const std::string& typed, const std::string& days, Bias bias = Bias::past) {
    SCOPED_TRACE(typed);
    EXPECT_EQ(shown(parse_days(typed, today, bias)), days);
}

void expect_no_single_day(const std::string& typed, const std::string& words) {
    SCOPED_TRACE(typed);
    expect_words(refusal_of([&] { parse_day(typed, today); }), words);
}

TEST(ParseDay, TakesDaysByName) {
    expect_day("today", "2019-05-16");
    expect_day("now", "2019-05-16");
    expect_day(" Yesterday ", "2019-05-15");
    expect_day("TOMORROW", "2019-05-17");
    expect_day("the day before yesterday", "2019-05-14");
    expect_day("day after tomorrow", "2019-05-18");
}

TEST(ParseDay, TakesTheMostRecentWeekdayTodayIncluded) {
    expect_day("friday", "2019-05-10");
    expect_day("thursday", "2019-05-16");
    expect_day("Thu", "2019-05-16");
    expect_day("fri", "2019-05-10");
    expect_day("tues", "2019-05-14");
    expect_day("thurs", "2019-05-16");
    expect_day("weds", "2019-05-15");
    expect_day("on monday", "2019-05-13");
}

TEST(ParseDay, TakesTheComingWeekdayForWhatIsDue) {
    expect_day("friday", "2019-05-17", Bias::coming);
    expect_day("thursday", "2019-05-16", Bias::coming);
    expect_day("wed", "2019-05-22", Bias::coming);
}

TEST(ParseDay, TakesWeekdaysBesideToday) {
    expect_day("last friday", "2019-05-10");
    expect_day("last thursday", "2019-05-09");
    expect_day("next thursday", "2019-05-23");
    expect_day("next friday", "2019-05-17");
    expect_day("this friday", "2019-05-17");
    expect_day("this monday", "2019-05-13");
    expect_day("this sunday", "2019-05-19");
    expect_day("last friday", "2019-05-10", Bias::coming);
}

TEST(ParseDay, TakesDistancesFromToday) {
    expect_day("3 days ago", "2019-05-13");
    expect_day("3d ago", "2019-05-13");
    expect_day("a week ago", "2019-05-09");
    expect_day("3 weeks ago", "2019-04-25");
    expect_day("three months ago", "2019-02-16");
    expect_day("2 years ago", "2017-05-16");
    expect_day("-3d", "2019-05-13");
    expect_day("-2w", "2019-05-02");
    expect_day("-1m", "2019-04-16");
    expect_day("-1y", "2018-05-16");
    expect_day("+3d", "2019-05-19");
    expect_day("in 3 days", "2019-05-19");
    expect_day("in 2 weeks", "2019-05-30");
    expect_day("in a month", "2019-06-16");
    expect_day("3 days from now", "2019-05-19");
}

TEST(ParseDay, ClampsMonthsToTheLastDay) {
    EXPECT_EQ(to_string(parse_day("1 month ago", 2019y / 3 / 31).day), "2019-02-28");
    EXPECT_EQ(to_string(parse_day("-1y", 2020y / 2 / 29).day), "2019-02-28");
}

TEST(ParseDay, TakesCalendarDays) {
    expect_day("2019-02-11", "2019-02-11");
    expect_day("2019-W07-1", "2019-02-11");
    expect_day("11 Feb 2019", "2019-02-11");
    expect_day("feb 11 2019", "2019-02-11");
    expect_day("February 11, 2019", "2019-02-11");
    expect_day("11th Feb 2019", "2019-02-11");
    expect_day("the 11th of February, 2019", "2019-02-11");
    expect_day("11-Feb-2019", "2019-02-11");
    expect_day("2019 feb 11", "2019-02-11");
    expect_day("Feb. 11 2019", "2019-02-11");
    expect_day("Mon 2019-02-11", "2019-02-11");
    expect_day("Monday, 11 February 2019", "2019-02-11");
    expect_day("2020-02-29", "2020-02-29");
}

TEST(ParseDay, TakesADayWithoutItsYearByTheBias) {
    expect_day("11 feb", "2019-02-11");
    expect_day("feb 11", "2019-02-11");
    expect_day("16 may", "2019-05-16");
    expect_day("17 may", "2018-05-17");
    expect_day("29 feb", "2016-02-29");
    expect_day("11 feb", "2020-02-11", Bias::coming);
    expect_day("16 may", "2019-05-16", Bias::coming);
    expect_day("29 feb", "2020-02-29", Bias::coming);
}

TEST(ParseDay, TakesATimeBehindTheDay) {
    EXPECT_EQ(parse_day("2019-02-11T09:30", today),
              (DayAndTime{2019y / 2 / 11, TimeOfDay{9, 30, 0}}));
    EXPECT_EQ(parse_day("2019-02-11 09:30:15", today),
              (DayAndTime{2019y / 2 / 11, TimeOfDay{9, 30, 15}}));
    EXPECT_EQ(parse_day("2019-02-11T23:30:00.5-05:00", today),
              (DayAndTime{2019y / 2 / 11, TimeOfDay{23, 30, 0}}));
    EXPECT_EQ(parse_day("yesterday at 9:30 pm", today),
              (DayAndTime{2019y / 5 / 15, TimeOfDay{21, 30, 0}}));
    EXPECT_EQ(parse_day("fri 9am", today), (DayAndTime{2019y / 5 / 10, TimeOfDay{9, 0, 0}}));
    EXPECT_EQ(parse_day("today", today), (DayAndTime{today, std::nullopt}));
}

TEST(ParseDay, RefusesSeveralDaysByName) {
    expect_no_single_day("may 2019", "'may 2019' is a month, 2019-05-01 to 2019-05-31");
    expect_no_single_day("may", "'may' is a month, 2019-05-01 to 2019-05-31");
    expect_no_single_day("2019", "'2019' is a year, 2019-01-01 to 2019-12-31");
    expect_no_single_day("2019-02", "is a month, 2019-02-01 to 2019-02-28, and one day is needed");
    expect_no_single_day("last week", "is a week, 2019-05-06 to 2019-05-12");
    expect_no_single_day("Q2 2019", "is a part of a year, 2019-04-01 to 2019-06-30");
    expect_no_single_day("2010s", "is a decade, 2010-01-01 to 2019-12-31");
    expect_no_single_day("may..june 2020", "is a range, 2019-05-01 to 2020-06-30");
    expect_no_single_day("since may", "is a range, 2019-05-01 and later");
    expect_no_single_day("until may", "is a range, 2019-05-31 and earlier");
}

TEST(ParseDays, TakesADayAsARangeOfOne) {
    expect_days("2019-02-11", "2019-02-11..2019-02-11");
    expect_days("friday", "2019-05-10..2019-05-10");
    expect_days("yesterday 9am", "2019-05-15..2019-05-15");
    expect_days("2019-02-11T09:30", "2019-02-11..2019-02-11");
}

TEST(ParseDays, TakesMonthsAndYears) {
    expect_days("2019-02", "2019-02-01..2019-02-28");
    expect_days("2019", "2019-01-01..2019-12-31");
    expect_days("in 2019", "2019-01-01..2019-12-31");
    expect_days("may 2019", "2019-05-01..2019-05-31");
    expect_days("Feb 2019", "2019-02-01..2019-02-28");
    expect_days("sept 2018", "2018-09-01..2018-09-30");
    expect_days("february, 2019", "2019-02-01..2019-02-28");
    expect_days("may", "2019-05-01..2019-05-31");
    expect_days("june", "2018-06-01..2018-06-30");
    expect_days("may", "2019-05-01..2019-05-31", Bias::coming);
    expect_days("april", "2020-04-01..2020-04-30", Bias::coming);
    expect_days("last may", "2018-05-01..2018-05-31");
    expect_days("last april", "2019-04-01..2019-04-30");
    expect_days("next may", "2020-05-01..2020-05-31");
    expect_days("next june", "2019-06-01..2019-06-30");
    expect_days("this june", "2019-06-01..2019-06-30");
}

TEST(ParseDays, TakesWeeksFromMondayToSunday) {
    expect_days("2019-W07", "2019-02-11..2019-02-17");
    expect_days("2019W07", "2019-02-11..2019-02-17");
    expect_days("2020-W53", "2020-12-28..2021-01-03");
    expect_days("2019-W01", "2018-12-31..2019-01-06");
    expect_days("this week", "2019-05-13..2019-05-19");
    expect_days("last week", "2019-05-06..2019-05-12");
    expect_days("next week", "2019-05-20..2019-05-26");
}

TEST(ParseDays, TakesThePeriodsBesideToday) {
    expect_days("this month", "2019-05-01..2019-05-31");
    expect_days("last month", "2019-04-01..2019-04-30");
    expect_days("next month", "2019-06-01..2019-06-30");
    expect_days("this year", "2019-01-01..2019-12-31");
    expect_days("last year", "2018-01-01..2018-12-31");
    expect_days("next year", "2020-01-01..2020-12-31");
    expect_days("last quarter", "2019-01-01..2019-03-31");
    EXPECT_EQ(shown(parse_days("last month", 2019y / 1 / 31)), "2018-12-01..2018-12-31");
}

TEST(ParseDays, TakesPartsOfAYear) {
    expect_days("Q2 2019", "2019-04-01..2019-06-30");
    expect_days("2019-Q2", "2019-04-01..2019-06-30");
    expect_days("2019Q2", "2019-04-01..2019-06-30");
    expect_days("2019 q4", "2019-10-01..2019-12-31");
    expect_days("H1 2019", "2019-01-01..2019-06-30");
    expect_days("2018-H2", "2018-07-01..2018-12-31");
    expect_days("q2", "2019-04-01..2019-06-30");
    expect_days("q3", "2018-07-01..2018-09-30");
    expect_days("q1", "2020-01-01..2020-03-31", Bias::coming);
    expect_days("early 2019", "2019-01-01..2019-04-30");
    expect_days("mid-2019", "2019-05-01..2019-08-31");
    expect_days("the 2010s", "2010-01-01..2019-12-31");
}

TEST(ParseDays, TakesRanges) {
    expect_days("2019-02-11..2019-02-17", "2019-02-11..2019-02-17");
    expect_days("2018..may 2019", "2018-01-01..2019-05-31");
    expect_days("2018 .. 2019-02", "2018-01-01..2019-02-28");
    expect_days("feb to april", "2019-02-01..2019-04-30");
    expect_days("from monday to today", "2019-05-13..2019-05-16");
    expect_days("2007-2008", "2007-01-01..2008-12-31");
    expect_days("2007\u20132008", "2007-01-01..2008-12-31");
    expect_days("2018..", "2018-01-01..");
    expect_days("..2018", "..2018-12-31");
    expect_days("since 2018", "2018-01-01..");
    expect_days("since friday", "2019-05-10..");
    expect_days("until may", "..2019-05-31");
    expect_days("until 2019-W07", "..2019-02-17");
}

TEST(IsDateWord, KnowsWhatAHandleMustNotBe) {
    EXPECT_TRUE(is_date_word("today"));
    EXPECT_TRUE(is_date_word("May"));
    EXPECT_TRUE(is_date_word("fri"));
    EXPECT_TRUE(is_date_word("unknown"));
    EXPECT_TRUE(is_date_word("q2"));
    EXPECT_FALSE(is_date_word("cto"));
    EXPECT_FALSE(is_date_word(""));
}

}  // namespace
}  // namespace vaiven
