#include "commands/report_year.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

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

// Only the entries of a report that lists them are read.
std::vector<Entry> entries_set_apart(const store::Journal& journal, const DateRange& days) {
    auto entries = journal.entries({.days = days, .kinds = {EntryKind::win, EntryKind::lesson}});
    const auto starred = journal.entries({.days = days, .starred_only = true});
    std::ranges::copy_if(starred, std::back_inserter(entries), [](const Entry& entry) {
        return entry.kind != EntryKind::win && entry.kind != EntryKind::lesson;
    });
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) {
        return std::tuple(entry.day, entry.time, entry.id);
    });
    return entries;
}

}  // namespace

Result run(const ReportYearOptions& options, Context& context) {
    if (options.file) context.colour = render::Colour::off;
    const auto journal = open_for_reading(context);
    const auto as_of = options.as_of.value_or(context.today());
    const auto years = years_meant(options, journal, as_of);
    const int last = years.last.value_or(year_of(as_of));
    const auto days = report::days_of_years(years.first, last, as_of);
    const bool is_span = options.is_span || options.all;
    report::YearRecords records{.written = journal.writing_days(days),
                                .career = career_records(journal)};
    if (!is_span) records.set_apart = entries_set_apart(journal, days);
    const auto text = is_span ? printed(report::span_report(years.first, last, as_of, records),
                                        options.format, context)
                              : printed(report::year_report(years.first, as_of, records),
                                        options.format, context);
    write_output(text, options.file, context);
    return Result::done;
}

}  // namespace vaiven::commands
