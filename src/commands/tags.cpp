#include "commands/tags.hpp"

#include <ostream>

#include "commands/output.hpp"
#include <vaiven/report/belonging.hpp>
#include <vaiven/report/tags.hpp>

namespace vaiven::commands {

Result run(const TagsOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto filter =
        filter_meant(options.entries, journal, report::timeline_of_entries(journal.roles()));
    const auto report = report::tags_report(context.today(), journal.tag_counts(filter),
                                            journal.person_counts(filter), filter.order);
    context.out << printed(report, options.format, context);
    if (!report.tags.empty() || !report.people.empty()) return Result::done;
    if (!context.quiet) {
        context.err << (filter.narrows() ? "no entry that matches has a tag or a person\n"
                                         : "no tags yet; write them as #topic and @name\n");
    }
    return Result::nothing_found;
}

}  // namespace vaiven::commands
