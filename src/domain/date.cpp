#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <vaiven/domain/date.hpp>

namespace vaiven {

namespace chrono = std::chrono;

namespace {

constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::array<std::string_view, 7> short_weekday_names{"Sun", "Mon", "Tue", "Wed",
                                                              "Thu", "Fri", "Sat"};

Date saturated(chrono::sys_days day) {
    return std::clamp(day, chrono::sys_days{earliest_date}, chrono::sys_days{latest_date});
}

// The number that the digits of `text` write; nothing where there is anything but digits.
std::optional<int> number(std::string_view text) {
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<int> two_digits(std::string_view text, std::size_t at, int below) {
    const auto value = number(text.substr(at, 2));
    if (!value || *value >= below) return std::nullopt;
    return value;
}

}  // namespace

bool DateRange::contains(Date day) const {
    return (!first || *first <= day) && (!last || day <= *last);
}

std::optional<Date> date_of(int year, unsigned month, unsigned day) {
    const Date date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
    if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
    return date;
}

std::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return date_of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<TimeOfDay> parse_iso_time(std::string_view text) {
    const bool has_seconds = text.size() == 8;
    if ((text.size() != 5 && !has_seconds) || text[2] != ':') return std::nullopt;
    if (has_seconds && text[5] != ':') return std::nullopt;
    const auto hour = two_digits(text, 0, 24);
    const auto minute = two_digits(text, 3, 60);
    const auto second = has_seconds ? two_digits(text, 6, 60) : std::optional{0};
    if (!hour || !minute || !second) return std::nullopt;
    return TimeOfDay{.hour = *hour, .minute = *minute, .second = *second};
}

std::string to_string(Date day) {
    return fmt::format("{:04}-{:02}-{:02}", year_of(day), month_of(day), day_of(day));
}

std::string to_string(TimeOfDay time) {
    if (time.second == 0) return fmt::format("{:02}:{:02}", time.hour, time.minute);
    return fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
}

std::string with_weekday(Date day) {
    return fmt::format("{} {}", short_weekday_name(weekday_of(day)), to_string(day));
}

Date add_days(Date day, int days) {
    return saturated(chrono::sys_days{day} + chrono::days{days});
}

Date add_months(Date day, int months) {
    const auto month = day.year() / day.month() + chrono::months{months};
    if (month.year() < earliest_date.year()) return earliest_date;
    if (month.year() > latest_date.year()) return latest_date;
    const Date last = month / chrono::last;
    return std::min(last, Date{month / day.day()});
}

int days_between(Date from, Date to) {
    return static_cast<int>((chrono::sys_days{to} - chrono::sys_days{from}).count());
}

Date first_of_month(Date day) {
    return day.year() / day.month() / chrono::day{1};
}

Date last_of_month(Date day) {
    return day.year() / day.month() / chrono::last;
}

DateRange days_of_month(int year, unsigned month) {
    const Date first = chrono::year{year} / chrono::month{month} / chrono::day{1};
    return {.first = first, .last = last_of_month(first)};
}

DateRange days_of_year(int year) {
    return {.first = chrono::year{year} / chrono::January / chrono::day{1},
            .last = chrono::year{year} / chrono::December / chrono::day{31}};
}

int year_of(Date day) {
    return static_cast<int>(day.year());
}
unsigned month_of(Date day) {
    return static_cast<unsigned>(day.month());
}
unsigned day_of(Date day) {
    return static_cast<unsigned>(day.day());
}
chrono::weekday weekday_of(Date day) {
    return chrono::weekday{chrono::sys_days{day}};
}

std::string_view month_name(unsigned month) {
    return month_names.at(month - 1);
}
std::string_view short_month_name(unsigned month) {
    return month_name(month).substr(0, 3);
}

std::string_view short_weekday_name(chrono::weekday weekday) {
    return short_weekday_names.at(weekday.c_encoding());
}

}  // namespace vaiven
