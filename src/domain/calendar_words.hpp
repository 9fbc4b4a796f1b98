#pragma once

#include <optional>
#include <string_view>

#include <vaiven/domain/date.hpp>

// The words of the calendar, in lower case.
namespace vaiven::lexing {

enum class Unit { day, week, month, year };

std::optional<unsigned> month_of_word(std::string_view word);  // "feb", "february", "sept"
std::optional<std::chrono::weekday> weekday_of_word(std::string_view word);  // "fri", "friday"
std::optional<Unit> unit_of_word(std::string_view word);                     // "days", "w"
std::optional<int> count_of_word(std::string_view word);                     // "3", "a", "twelve"
std::optional<unsigned> day_of_word(std::string_view word);                  // "11", "11th"
std::optional<int> year_of_word(std::string_view word);                      // four digits

// The day `count` units after `day` (before, where negative); a day that the month does not have
// becomes its last. Nothing where that is not in the years 1..9999.
std::optional<Date> moved(Date day, int count, Unit unit);

}  // namespace vaiven::lexing
