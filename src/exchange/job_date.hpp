#pragma once

#include <optional>
#include <string_view>

#include <vaiven/domain/career_date.hpp>

// The dates of jobs as résumés write them.
namespace vaiven::exchange {

// "2019", "2019-02", "2019-02-11", a day with a time behind it, which is dropped, "Feb 2019" or
// "February 2019". Nothing for anything else, a day that does not exist included.
std::optional<CareerDate> job_date(std::string_view text);

// Whether `text`, written for the end of a job, means that it goes on: nothing, "Present", "now"
// and their like.
bool means_still_going_on(std::string_view text);

// Of dates that job_date gave, and of open and unknown ones.
bool is_day(const CareerDate& date);
bool is_first_of_month(const CareerDate& date);  // and a day
CareerDate month_of(const CareerDate& day);      // is_day(day)

}  // namespace vaiven::exchange
