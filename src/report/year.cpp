#include <algorithm>

#include <fmt/format.h>

#include "report/career_year.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/report/year.hpp>

namespace vaiven::report {

DateRange days_of_years(int first_year, int last_year, Date as_of) {
    const DateRange first = days_of_year(first_year);
    const DateRange last = days_of_year(last_year);
    if (as_of < *first.first) {
        throw Error(ErrorKind::input, fmt::format("{} has not begun on {}; ask for a year until {}",
                                                  first_year, to_string(as_of), year_of(as_of)));
    }
    return {.first = first.first, .last = std::min(*last.last, as_of)};
}

YearReport year_report(int year, Date as_of, const std::vector<WritingDay>& written,
                       const CareerRecords& records) {
    const auto days = days_of_years(year, year, as_of);
    return {.year = year,
            .as_of = *days.last,
            .writing = writing_in(days, written),
            .career = career_in_year(records, days)};
}

SpanReport span_report(int first_year, int last_year, Date as_of,
                       const std::vector<WritingDay>& written, const CareerRecords& records) {
    const auto days = days_of_years(first_year, last_year, as_of);
    SpanReport report{.first_year = first_year,
                      .last_year = year_of(*days.last),
                      .as_of = *days.last,
                      .writing = writing_in(days, written)};
    for (int year = first_year; year <= report.last_year; ++year) {
        report.years.push_back(year_report(year, as_of, written, records));
    }
    return report;
}

}  // namespace vaiven::report
