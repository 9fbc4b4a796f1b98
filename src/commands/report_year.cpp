#include "commands/report_year.hpp"

#include <ostream>

#include <fmt/format.h>

#include "system/output_file.hpp"
#include <vaiven/render/json.hpp>
#include <vaiven/render/layouts.hpp>
#include <vaiven/report/year.hpp>

namespace vaiven::commands {

namespace {

int year_to_look_back_on(Date as_of) {
    return month_of(as_of) == 1 && year_of(as_of) > 1 ? year_of(as_of) - 1 : year_of(as_of);
}

Years years_meant(const ReportYearOptions& options, const store::Journal& journal, Date as_of) {
    if (options.years) return *options.years;
    if (!options.all) {
        const int year = year_to_look_back_on(as_of);
        return {.first = year, .last = year};
    }
    const auto first = journal.first_day();
    return {.first = year_of(first && *first <= as_of ? *first : as_of), .last = year_of(as_of)};
}

template <typename Report>
std::string printed(const Report& report, Format format, const Context& context) {
    switch (format) {
        case Format::json: return render::to_json(report);
        case Format::text:
            return render::to_text(render::to_document(report), context.terminal.report_columns());
    }
    return {};  // not reached
}

void write(const std::string& text, const std::optional<std::filesystem::path>& path,
           Context& context) {
    if (!path) {
        context.out << text;
        return;
    }
    check_is_not_journal(*path, context);
    system::OutputFile file(*path);
    file.stream() << text;
    file.commit();
    if (!context.quiet) context.out << fmt::format("Wrote {}.\n", path->string());
}

}  // namespace

Result run(const ReportYearOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto as_of = options.as_of.value_or(context.today());
    const auto years = years_meant(options, journal, as_of);
    const int last = years.last.value_or(year_of(as_of));
    const auto written = journal.writing_days(report::days_of_years(years.first, last, as_of));
    const auto text =
        options.is_span || options.all
            ? printed(report::span_report(years.first, last, as_of, written), options.format,
                      context)
            : printed(report::year_report(years.first, as_of, written), options.format, context);
    write(text, options.file, context);
    return Result::done;
}

}  // namespace vaiven::commands
