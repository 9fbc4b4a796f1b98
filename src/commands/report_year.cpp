#include "commands/report_year.hpp"

#include <algorithm>

#include "commands/career.hpp"
#include "commands/output.hpp"
#include <vaiven/report/year.hpp>

namespace vaiven::commands {

namespace {

int year_to_look_back_on(Date as_of) {
    return month_of(as_of) == 1 && year_of(as_of) > 1 ? year_of(as_of) - 1 : year_of(as_of);
}

// With an entry, or in a role.
Date first_day_known(const store::Journal& journal, Date as_of) {
    const auto entry = journal.first_day();
    Date first = std::min(entry.value_or(as_of), as_of);
    const auto timeline = report::timeline(journal.roles(), as_of);
    if (!timeline.stretches.empty()) {
        first = std::min(first, timeline.stretches.front().days.first);
    }
    return first;
}

Years years_meant(const ReportYearOptions& options, const store::Journal& journal, Date as_of) {
    if (options.years) return *options.years;
    if (!options.all) {
        const int year = year_to_look_back_on(as_of);
        return {.first = year, .last = year};
    }
    return {.first = year_of(first_day_known(journal, as_of)), .last = year_of(as_of)};
}

}  // namespace

Result run(const ReportYearOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto as_of = options.as_of.value_or(context.today());
    const auto years = years_meant(options, journal, as_of);
    const int last = years.last.value_or(year_of(as_of));
    const auto written = journal.writing_days(report::days_of_years(years.first, last, as_of));
    const auto records = career_records(journal);
    const auto text = options.is_span || options.all
                          ? printed(report::span_report(years.first, last, as_of, written, records),
                                    options.format, context)
                          : printed(report::year_report(years.first, as_of, written, records),
                                    options.format, context);
    write_output(text, options.file, context);
    return Result::done;
}

}  // namespace vaiven::commands
