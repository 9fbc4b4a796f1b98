#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vaiven {

// A civil day of the proleptic Gregorian calendar, years 1..9999, without a time zone. Wherever a
// Date is held it is a day that exists.
using Date = std::chrono::year_month_day;

// Inclusive on both sides; a side that is absent is open.
struct DateRange {
    std::optional<Date> first;
    std::optional<Date> last;

    bool contains(Date day) const;

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

// A time of day on the wall clock, to the second.
struct TimeOfDay {
    int hour = 0;    // 0..23
    int minute = 0;  // 0..59
    int second = 0;  // 0..59

    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

inline constexpr Date earliest_date{std::chrono::year{1}, std::chrono::January,
                                    std::chrono::day{1}};
inline constexpr Date latest_date{std::chrono::year{9999}, std::chrono::December,
                                  std::chrono::day{31}};

// The day that year, month and day name; nothing where it does not exist or the year is not in
// 1..9999.
std::optional<Date> date_of(int year, unsigned month, unsigned day);

// Strict ISO: "2019-02-11", and nothing else. Nothing where the form is another or the day does
// not exist.
std::optional<Date> parse_iso_date(std::string_view text);

// Strict: "09:30" or "09:30:15".
std::optional<TimeOfDay> parse_iso_time(std::string_view text);

std::string to_string(Date day);        // 2019-02-11
std::string to_string(TimeOfDay time);  // 09:30, or 09:30:15 where there are seconds
std::string with_weekday(Date day);     // Mon 2019-02-11

// Both saturate at earliest_date and latest_date.
Date add_days(Date day, int days);
Date add_months(Date day, int months);  // a day that the month does not have becomes its last

int days_between(Date from, Date to);  // negative where `to` comes first

Date first_of_month(Date day);
Date last_of_month(Date day);
DateRange days_of_month(int year, unsigned month);
DateRange days_of_year(int year);

int year_of(Date day);
unsigned month_of(Date day);  // 1..12
unsigned day_of(Date day);    // 1..31
std::chrono::weekday weekday_of(Date day);

std::string_view short_month_name(unsigned month);                  // Jan
std::string_view month_name(unsigned month);                        // January
std::string_view short_weekday_name(std::chrono::weekday weekday);  // Mon

}  // namespace vaiven
