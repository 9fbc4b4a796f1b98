#include <gtest/gtest.h>

#include <vaiven/domain/date.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

TEST(DaysBetween, CountsALeapDay) {
    const Date from = 2024y / 2 / 28;
    const Date to = 2024y / 3 / 1;

    EXPECT_EQ(days_between(from, to), 2);
}

TEST(AddMonths, ClampsToTheLastDayOfTheMonth) {
    EXPECT_EQ(add_months(2024y / 1 / 31, 1), Date{2024y / 2 / 29});
    EXPECT_EQ(add_months(2023y / 1 / 31, 1), Date{2023y / 2 / 28});
    EXPECT_EQ(add_months(2024y / 3 / 31, -1), Date{2024y / 2 / 29});
}

TEST(AddDays, StaysWithinTheYearsThatAreKnown) {
    EXPECT_EQ(add_days(latest_date, 1), latest_date);
    EXPECT_EQ(add_days(earliest_date, -1), earliest_date);
    EXPECT_EQ(add_months(latest_date, 1), latest_date);
    EXPECT_EQ(add_months(earliest_date, -1), earliest_date);
}

TEST(ParseIsoDate, TakesADayThatExists) {
    EXPECT_EQ(parse_iso_date("2024-02-29"), Date{2024y / 2 / 29});
    EXPECT_EQ(parse_iso_date("0001-01-01"), earliest_date);
}

TEST(ParseIsoDate, RefusesADayThatDoesNotExistAndEveryOtherForm) {
    EXPECT_EQ(parse_iso_date("2023-02-29"), std::nullopt);
    EXPECT_EQ(parse_iso_date("0000-01-01"), std::nullopt);
    EXPECT_EQ(parse_iso_date("2024-2-29"), std::nullopt);
    EXPECT_EQ(parse_iso_date("2024-02-29 "), std::nullopt);
    EXPECT_EQ(parse_iso_date("20240229"), std::nullopt);
    EXPECT_EQ(parse_iso_date("2024-02-2x"), std::nullopt);
}

TEST(ParseIsoTime, TakesHoursMinutesAndPerhapsSeconds) {
    EXPECT_EQ(parse_iso_time("09:30"), (TimeOfDay{9, 30, 0}));
    EXPECT_EQ(parse_iso_time("23:59:59"), (TimeOfDay{23, 59, 59}));
    EXPECT_EQ(parse_iso_time("24:00"), std::nullopt);
    EXPECT_EQ(parse_iso_time("9:30"), std::nullopt);
    EXPECT_EQ(parse_iso_time("09:30:60"), std::nullopt);
}

TEST(ToString, PrintsDaysAndTimes) {
    EXPECT_EQ(to_string(Date{2019y / 2 / 1}), "2019-02-01");
    EXPECT_EQ(to_string(TimeOfDay{9, 5, 0}), "09:05");
    EXPECT_EQ(to_string(TimeOfDay{9, 5, 7}), "09:05:07");
    EXPECT_EQ(with_weekday(2019y / 2 / 11), "Mon 2019-02-11");
}

TEST(DateRange, IsInclusiveAndMayBeOpen) {
    const DateRange february = days_of_month(2024, 2);

    EXPECT_TRUE(february.contains(2024y / 2 / 1));
    EXPECT_TRUE(february.contains(2024y / 2 / 29));
    EXPECT_FALSE(february.contains(2024y / 3 / 1));
    EXPECT_TRUE((DateRange{.first = 2024y / 2 / 1, .last = {}}).contains(latest_date));
    EXPECT_TRUE(DateRange{}.contains(earliest_date));
}

}  // namespace
}  // namespace vaiven
