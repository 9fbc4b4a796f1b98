#include "commands/export.hpp"

#include <ostream>

#include <fmt/format.h>

#include "system/output_file.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

// The filter chooses among the entries; the career is written whole, so that an entry finds its
// role.
render::RecordCounts write_jsonl(const store::Journal& journal, const std::vector<Role>& roles,
                                 const EntryFilter& filter, std::ostream& out) {
    const auto milestones = journal.milestones();
    render::RecordCounts written{.roles = std::ssize(roles), .milestones = std::ssize(milestones)};
    out << exchange::jsonl_header();
    for (const auto& measure : journal.measures()) out << exchange::jsonl_line(measure);
    for (const auto& role : roles) out << exchange::jsonl_line(role);
    for (const auto& milestone : milestones) out << exchange::jsonl_line(milestone);
    journal.visit_entries(filter, [&out, &written](const Entry& entry) {
        out << exchange::jsonl_line(entry);
        ++written.entries;
    });
    return written;
}

}  // namespace

Result run(const ExportOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto roles = journal.roles();
    const auto timeline = report::timeline_of_entries(roles);
    const auto filter = filter_meant(options.entries, journal, timeline);
    if (!options.file) {
        write_jsonl(journal, roles, filter, context.out);
        return Result::done;
    }
    check_is_not_journal(*options.file, context);
    system::OutputFile file(*options.file);
    const auto written = write_jsonl(journal, roles, filter, file.stream());
    file.commit();
    if (!context.quiet) {
        context.out << fmt::format("Wrote {} to {}.\n", render::records_phrase(written),
                                   printable(options.file->string()));
    }
    return Result::done;
}

}  // namespace vaiven::commands
