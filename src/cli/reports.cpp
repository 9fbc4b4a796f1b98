#include <memory>

#include <fmt/format.h>

#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/report_career.hpp"
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
    options.as_of = day_option("--as-of", typed.as_of, today);
    return options;
}

void add_common_options(CLI::App& report, TypedReport& typed) {
    report.add_option("--as-of", typed.as_of, "As it would have been on that day")
        ->type_name("DATE");
    report.add_option("-o,--output", typed.file, "Write to a file")->type_name("FILE");
    add_format_options(report, typed.format);
}

void add_year(CLI::App& report, Reading& reading) {
    auto typed = std::make_shared<TypedReport>();
    auto* year = report.add_subcommand("year", "The yearly summary");
    year->add_option("YEAR", typed->years,
                     "A year, or several as 2018..2020; without it the current one, in January the "
                     "last")
        ->type_name("");
    year->add_flag("--all", typed->all, "All years, one a row");
    add_common_options(*year, *typed);
    year->callback(
        [typed, &reading] { choose_paged(reading, report_year_options(*typed, reading.today)); });
}

void add_career_report(CLI::App& report, Reading& reading, const char* name,
                       const char* description, commands::CareerReportOptions::Kind kind) {
    auto typed = std::make_shared<TypedReport>();
    auto* command = report.add_subcommand(name, description);
    add_common_options(*command, *typed);
    command->callback([typed, kind, &reading] {
        commands::CareerReportOptions options{
            .kind = kind,
            .as_of = day_option("--as-of", typed->as_of, reading.today),
            .format = format_of(typed->format)};
        if (typed->file) options.file = *typed->file;
        choose_paged(reading, std::move(options));
    });
}

}  // namespace

void add_reports(CLI::App& app, Reading& reading) {
    using Kind = commands::CareerReportOptions::Kind;
    auto* report =
        app.add_subcommand("report", "What a year, or a career, came to")->group("Report");
    report->require_subcommand(1);
    add_year(*report, reading);
    add_career_report(*report, reading, "career", "The whole story on one page", Kind::career);
    add_career_report(*report, reading, "moves", "Every move between roles, with its reasons",
                      Kind::moves);
    add_career_report(*report, reading, "tracks", "Where the time went, year by year",
                      Kind::tracks);
}

}  // namespace vaiven::cli
