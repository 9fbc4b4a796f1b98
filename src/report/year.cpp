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

namespace {

YearReport without_entries(int year, Date as_of, const YearRecords& records) {
    const auto days = days_of_years(year, year, as_of);
    return {.year = year,
            .as_of = *days.last,
            .writing = writing_in(days, records.written),
            .career = career_in_year(records.career, days)};
}

SetApart set_apart_in(const DateRange& days, const std::vector<Entry>& entries) {
    SetApart found;
    for (const Entry& entry : entries) {
        if (!days.contains(entry.day)) continue;
        if (entry.kind == EntryKind::win) found.wins.push_back(entry);
        if (entry.kind == EntryKind::lesson) found.lessons.push_back(entry);
        if (entry.starred) found.starred.push_back(entry);
    }
    return found;
}

}  // namespace

YearReport year_report(int year, Date as_of, const YearRecords& records) {
    YearReport report = without_entries(year, as_of, records);
    report.set_apart = set_apart_in(days_of_years(year, year, as_of), records.set_apart);
    return report;
}

SpanReport span_report(int first_year, int last_year, Date as_of, const YearRecords& records) {
    const auto days = days_of_years(first_year, last_year, as_of);
    SpanReport report{.first_year = first_year,
                      .last_year = year_of(*days.last),
                      .as_of = *days.last,
                      .writing = writing_in(days, records.written)};
    for (int year = first_year; year <= report.last_year; ++year) {
        report.years.push_back(without_entries(year, as_of, records));
    }
    return report;
}

}  // namespace vaiven::report
