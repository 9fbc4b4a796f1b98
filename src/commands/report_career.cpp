#include "commands/report_career.hpp"

#include <ostream>

#include "commands/career.hpp"
#include "commands/output.hpp"
#include <vaiven/render/lanes.hpp>

namespace vaiven::commands {

namespace {

render::LaneStyle lane_style(const Context& context) {
    return {
        .columns = context.terminal.report_columns(),
        .signs = context.terminal.shows_unicode ? render::Signs::unicode : render::Signs::ascii};
}

// The picture alone; as JSON the roles that it shows.
std::string timeline_text(const std::vector<Role>& roles, Date as_of, Format format,
                          const Context& context) {
    if (format == Format::json) return render::to_json(report::roles_report(roles, as_of));
    if (roles.empty()) return "No role is recorded yet.\n";
    const auto report = report::moves_report(roles, as_of);
    return render::lanes_text(report.timeline, report.moves, lane_style(context));
}

std::string text_of(const CareerReportOptions& options, const report::CareerRecords& records,
                    Date as_of, const Context& context) {
    using Kind = CareerReportOptions::Kind;
    switch (options.kind) {
        case Kind::career:
            return printed(report::career_report(records, as_of), options.format, context,
                           lane_style(context));
        case Kind::moves:
            return printed(report::moves_report(records.roles, as_of), options.format, context);
        case Kind::tracks:
            return printed(report::tracks_report(records.roles, as_of), options.format, context);
        case Kind::timeline: return timeline_text(records.roles, as_of, options.format, context);
    }
    return {};  // not reached
}

}  // namespace

Result run(const CareerReportOptions& options, Context& context) {
    if (options.file) context.colour = render::Colour::off;
    const auto journal = open_for_reading(context);
    const auto records = career_records(journal);
    const auto as_of = options.as_of.value_or(context.today());
    write_output(text_of(options, records, as_of, context), options.file, context);
    if (!records.roles.empty()) return Result::done;
    if (!context.quiet) {
        context.err << "begin with the first: vaiven role add \"CTO\" --org NAME --start 2015-07\n";
    }
    return Result::nothing_found;
}

}  // namespace vaiven::commands
