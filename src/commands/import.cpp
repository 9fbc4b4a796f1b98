#include "commands/import.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/import_records.hpp"
#include "system/files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jrnl.hpp>
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/exchange/linkedin.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

std::ifstream opened(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        throw Error(ErrorKind::input,
                    fmt::format("{} is a folder; name a file in it", path.string()));
    }
    std::ifstream file(path, std::ios::binary);
    if (file) return file;
    throw Error(ErrorKind::input, fmt::format("cannot read {}: {}", path.string(),
                                              lower_ascii(std::strerror(errno))));
}

// Some exports come as an archive of many files.
void check_is_no_archive(std::istream& in, const std::filesystem::path& path) {
    constexpr std::string_view magic = "PK\x03\x04";
    std::array<char, magic.size()> begin{};
    in.read(begin.data(), begin.size());
    const bool is_archive = std::string_view(begin.data(), begin.size()) == magic;
    in.clear();
    in.seekg(0);
    if (!is_archive) return;
    throw Error(ErrorKind::input,
                fmt::format("{} is a zip archive; unpack it and name the file that you want, for "
                            "example: unzip -p EXPORT.zip Positions.csv | vaiven import linkedin -",
                            path.string()));
}

void read(const ImportOptions& options, std::istream& in, const exchange::RecordSink& sink) {
    check_is_no_archive(in, options.file);
    switch (options.format) {
        case ImportFormat::jsonl: exchange::read_jsonl(in, sink); break;
        case ImportFormat::jrnl: exchange::read_jrnl(in, sink); break;
        case ImportFormat::json_resume:
            exchange::read_json_resume(in, sink, options.precision);
            break;
        case ImportFormat::linkedin: exchange::read_linkedin(in, sink); break;
    }
}

bool holds_roles_only(ImportFormat format) {
    return format == ImportFormat::json_resume || format == ImportFormat::linkedin;
}

std::string added_words(const ImportOptions& options, const ImportTally& tally) {
    if (holds_roles_only(options.format)) {
        return render::counted(std::ssize(tally.roles), "role", "roles");
    }
    return render::records_phrase(
        {.entries = tally.added, .roles = std::ssize(tally.roles), .milestones = tally.milestones});
}

std::string days_of(const ImportTally& tally) {
    if (!tally.days) return "";
    return fmt::format(", {}", render::days_phrase(*tally.days->first, *tally.days->last));
}

void report_counts(const ImportOptions& options, const ImportTally& tally, Context& context) {
    context.out << fmt::format(
        "{} {} from {}{}.\n", options.mode == ImportMode::dry_run ? "Would import" : "Imported",
        added_words(options, tally), printable(options.file.string()), days_of(tally));
    if (tally.already_there > 0) {
        context.out << fmt::format("Already there: {}.\n", render::grouped(tally.already_there));
    }
    if (tally.differing > 0) {
        context.out << fmt::format("Changed here since, and left as they are: {}.\n",
                                   render::grouped(tally.differing));
    }
    if (tally.refused > 0) {
        context.out << fmt::format("Refused: {}.\n", render::grouped(tally.refused));
    }
}

void report_first_entries(const ImportTally& tally, Context& context) {
    if (tally.first_added.empty()) return;
    context.out << "The first of them:\n";
    const auto highest_id = tally.first_added.back().id;
    for (const auto& entry : tally.first_added) {
        context.out << render::list_line(entry, highest_id, context.terminal.entry_columns());
    }
}

// A dump tells its tracks; those of a résumé are suggested, and for the person to correct.
void report_roles(const ImportTally& tally, Context& context) {
    std::size_t open_tracks = 0;
    for (const auto& role : tally.roles) {
        context.out << fmt::format("  {}: {}\n", role.handle,
                                   role_words(role.handle, tally.all_roles, context.today()));
        if (role.track != Track::unknown) continue;
        ++open_tracks;
        context.out << fmt::format("      {}: vaiven role edit {} --track {}\n",
                                   suggested_track(role.title).reason, role.handle,
                                   settling_track(role.title));
    }
    if (open_tracks < tally.roles.size()) {
        context.out << "Tracks are suggested by the titles; to correct one: vaiven role edit "
                       "HANDLE --track TRACK\n";
    }
}

void report(const ImportOptions& options, const ImportTally& tally, Context& context) {
    if (context.quiet) return;
    report_counts(options, tally, context);
    if (holds_roles_only(options.format)) report_roles(tally, context);
    if (options.mode == ImportMode::dry_run) report_first_entries(tally, context);
}

}  // namespace

// What may come slowly, as from a pipe, is read to its end before the journal is begun with: it is
// locked for others from then on.
Result run(const ImportOptions& options, Context& context) {
    std::ifstream file;
    std::fstream copy;
    const bool reads_standard_input = options.file == "-";
    if (!reads_standard_input) file = opened(options.file);
    const bool may_be_slow =
        reads_standard_input || !std::filesystem::is_regular_file(options.file);
    if (may_be_slow) copy = system::spooled(reads_standard_input ? context.in : file);

    ImportedRecords import(options, context);
    if (may_be_slow) {
        read(options, copy, import.sink());
    } else {
        read(options, file, import.sink());
    }
    import.finish();

    const auto& tally = import.tally();
    report(options, tally, context);
    const auto taken = tally.added + tally.milestones + std::ssize(tally.roles);
    const bool took_nothing = taken + tally.already_there + tally.differing == 0;
    return tally.refused > 0 && took_nothing ? Result::nothing_found : Result::done;
}

}  // namespace vaiven::commands
