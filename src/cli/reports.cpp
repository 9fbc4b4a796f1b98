#include <memory>

#include <fmt/format.h>

#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/report_year.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

struct TypedReport {
    std::string years;
    bool all = false;
    std::optional<std::string> as_of;
    std::optional<std::string> file;
    TypedFormat format;
};

commands::Years years_of(const std::string& typed, Date today) {
    const auto days = whole_years(typed, today);
    commands::Years years{.first = year_of(days.first.value_or(earliest_date)), .last = {}};
    if (days.last) years.last = year_of(*days.last);
    return years;
}

commands::ReportYearOptions report_year_options(const TypedReport& typed, Date today) {
    commands::ReportYearOptions options{
        .all = typed.all, .format = format_of(typed.format), .file = typed.file};
    if (!typed.years.empty()) {
        if (typed.all) {
            throw Error(ErrorKind::usage, "report year takes a year or --all, not both");
        }
        options.years = value_of("report year", typed.years, [today](const std::string& words) {
            return years_of(words, today);
        });
        options.is_span = options.years->last != options.years->first ||
                          typed.years.find("..") != std::string::npos;
    }
    options.as_of = optional_value_of("--as-of", typed.as_of, [today](const std::string& words) {
        return parse_day(words, today).day;
    });
    return options;
}

}  // namespace

void add_reports(CLI::App& app, Reading& reading) {
    auto* report =
        app.add_subcommand("report", "What a year, or several, came to")->group("Report");
    report->require_subcommand(1);
    auto typed = std::make_shared<TypedReport>();
    auto* year = report->add_subcommand("year", "The yearly summary");
    year->add_option("YEAR", typed->years,
                     "A year, or several as 2018..2020; without it the current one, in January the "
                     "last")
        ->type_name("");
    year->add_flag("--all", typed->all, "All years, one a row");
    year->add_option("--as-of", typed->as_of, "As it would have been on that day")
        ->type_name("DATE");
    year->add_option("-o,--output", typed->file, "Write to a file")->type_name("FILE");
    add_format_options(*year, typed->format);
    year->callback(
        [typed, &reading] { choose(reading, report_year_options(*typed, reading.today)); });
}

}  // namespace vaiven::cli
