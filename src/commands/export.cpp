#include "commands/export.hpp"

#include <ostream>

#include <fmt/format.h>

#include "system/output_file.hpp"
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

std::int64_t write_jsonl(const store::Journal& journal, const EntryFilter& filter,
                         std::ostream& out) {
    std::int64_t entries = 0;
    out << exchange::jsonl_header();
    for (const auto& measure : journal.measures()) out << exchange::jsonl_line(measure);
    journal.visit_entries(filter, [&out, &entries](const Entry& entry) {
        out << exchange::jsonl_line(entry);
        ++entries;
    });
    return entries;
}

}  // namespace

Result run(const ExportOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto timeline = report::timeline_of_entries(journal.roles());
    const auto filter = filter_meant(options.entries, journal, timeline);
    if (!options.file) {
        write_jsonl(journal, filter, context.out);
        return Result::done;
    }
    check_is_not_journal(*options.file, context);
    system::OutputFile file(*options.file);
    const auto entries = write_jsonl(journal, filter, file.stream());
    file.commit();
    if (!context.quiet) {
        context.out << fmt::format("Wrote {} to {}.\n",
                                   render::counted(entries, "entry", "entries"),
                                   options.file->string());
    }
    return Result::done;
}

}  // namespace vaiven::commands
