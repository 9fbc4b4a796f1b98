#pragma once

#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/writing_day.hpp>
#include <vaiven/report/writing.hpp>

namespace vaiven::report {

struct YearReport {
    int year = 1;
    Date as_of = earliest_date;  // the last day that counts: the year's last, or earlier
    Writing writing;

    friend bool operator==(const YearReport&, const YearReport&) = default;
};

// Several years in one document.
struct SpanReport {
    int first_year = 1;
    int last_year = 1;  // inclusive
    Date as_of = earliest_date;
    Writing writing;  // over the whole span: a streak may cross New Year
    std::vector<YearReport> years;

    friend bool operator==(const SpanReport&, const SpanReport&) = default;
};

// The days of the years from `first_year` to `last_year` that are not after `as_of`. Throws
// Error(input) where the span begins after it.
DateRange days_of_years(int first_year, int last_year, Date as_of);

// `written`: the days with an entry, in order; more than those of the year are no harm.
YearReport year_report(int year, Date as_of, const std::vector<WritingDay>& written);
SpanReport span_report(int first_year, int last_year, Date as_of,
                       const std::vector<WritingDay>& written);

}  // namespace vaiven::report
