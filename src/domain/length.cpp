#include <algorithm>

#include <fmt/format.h>

#include <vaiven/domain/duration.hpp>

namespace vaiven {

namespace {

// The day behind the last known one is in the year 10000, which a Date can hold for the reckoning.
Date day_after(Date day) {
    return std::chrono::sys_days{day} + std::chrono::days{1};
}

}  // namespace

Length length(Date from, Date day_after) {
    if (day_after <= from) return {};
    int months = (year_of(day_after) - year_of(from)) * 12 + static_cast<int>(month_of(day_after)) -
                 static_cast<int>(month_of(from));
    const Date anniversary =
        std::min(Date{day_after.year() / day_after.month() / from.day()}, last_of_month(day_after));
    if (anniversary > day_after) --months;
    if (months > 0) return {.months = months};
    return {.days = days_between(from, day_after)};
}

Length length_of_days(Date first, Date last) {
    return length(first, day_after(last));
}

std::string to_string(const Length& length) {
    if (length.months == 0) return fmt::format("{}d", length.days);
    if (length.months < 12) return fmt::format("{}m", length.months);
    return fmt::format("{}y {}m", length.months / 12, length.months % 12);
}

std::string to_iso(const Length& length) {
    if (length.months == 0) return fmt::format("P{}D", length.days);
    const int years = length.months / 12;
    const int months = length.months % 12;
    return fmt::format("P{}{}", years > 0 ? fmt::format("{}Y", years) : "",
                       months > 0 ? fmt::format("{}M", months) : "");
}

}  // namespace vaiven
