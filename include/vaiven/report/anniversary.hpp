#pragma once

#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/writing_day.hpp>

namespace vaiven::report {

// Those of `written` that have the month and day of `day` in another year, earlier or later, the
// newest year first. On 28 February of a year without a 29th, 29 February counts too; it would have
// its turn in leap years only.
std::vector<WritingDay> anniversaries(const std::vector<WritingDay>& written, Date day);

}  // namespace vaiven::report
