#pragma once

#include <optional>
#include <string_view>

#include <vaiven/domain/date.hpp>

// Dates and times as people type them: English, case-blind, words or ISO. All throw Error(input),
// with what to write instead, for what they do not take; a day that does not exist is never
// rolled over.
namespace vaiven {

// What a date without its year or week means: the latest one up to today, or the first one from
// today on (due dates). Today, this month and this year are included in both.
enum class Bias { past, coming };

struct DayAndTime {
    Date day = earliest_date;
    std::optional<TimeOfDay> time;

    friend bool operator==(const DayAndTime&, const DayAndTime&) = default;
};

// One day, perhaps with a time of day behind it. What stands for several days ("may 2019") is
// refused with the days it stands for. A zone behind the time is dropped.
DayAndTime parse_day(std::string_view typed, Date today, Bias bias = Bias::past);

// The days of one date ("may 2019"), of "A..B", "A to B", "A..", "..B", "since A" or "until B".
// A range runs from the first day of A to the last of B; a reversed one is refused. A time of day
// is dropped. Seasons are refused: their days depend on the hemisphere.
DateRange parse_days(std::string_view typed, Date today, Bias bias = Bias::past);

// The days of one date that is longer than a day ("may 2019", "2019-W07"); nothing for a day, a
// range and what is no date.
std::optional<DateRange> several_days(std::string_view typed, Date today);

// "9:30", "09:30", "09:30:15", "9am", "9:30 pm", "noon", "midnight".
TimeOfDay parse_time(std::string_view typed);

// Whether a word, typed alone, means a date, so that a handle must not be it: "today", "may",
// "friday", "q2", "open", "unknown" and their like.
bool is_date_word(std::string_view word);

}  // namespace vaiven
