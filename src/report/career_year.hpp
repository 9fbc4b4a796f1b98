#pragma once

#include <vaiven/report/year.hpp>

namespace vaiven::report {

// `days`: those of one calendar year that count. Both sides must be present.
CareerInYear career_in_year(const CareerRecords& records, const DateRange& days);

}  // namespace vaiven::report
