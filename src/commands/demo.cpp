#include "commands/demo.hpp"

#include <ostream>
#include <sstream>

#include <demo_files.hpp>
#include <fmt/format.h>

#include "commands/import_records.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

void check_is_free(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) return;
    throw Error(ErrorKind::conflict,
                fmt::format("there is something at {} already; name a new file", file.string()));
}

// What a person would do next with it.
constexpr std::string_view look_around = R"(
It is made up: nobody lived it. Look around in it:

    vaiven -j {0} report year 2020
    vaiven -j {0} report career
    vaiven -j {0} timeline
    vaiven -j {0} list --role migration-stint
)";

void confirm(const ImportTally& tally, const DemoOptions& options, const Context& context) {
    if (context.quiet) return;
    const render::RecordCounts counts{
        .entries = tally.added, .roles = std::ssize(tally.roles), .milestones = tally.milestones};
    const auto file = printable(options.file.string());
    context.out << fmt::format("Wrote a journal of {} to {}.\n", render::records_phrase(counts),
                               file)
                << fmt::format(fmt::runtime(look_around), file);
}

}  // namespace

Result run(const DemoOptions& options, Context& context) {
    check_is_free(options.file);
    Context demo_context = context;
    demo_context.journal = options.file;
    demo_context.quiet = true;
    const ImportOptions import{.format = ImportFormat::jsonl, .file = "demo"};
    std::istringstream story{std::string(embedded::demo_files.front().text)};
    ImportedRecords records(import, demo_context);
    exchange::read_jsonl(story, records.sink());
    records.finish();
    context.has_written = demo_context.has_written;
    confirm(records.tally(), options, context);
    return Result::done;
}

}  // namespace vaiven::commands
