#include "commands/import.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/jrnl.hpp>
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

constexpr std::size_t entries_previewed = 5;

struct Tally {
    std::int64_t added = 0;
    std::int64_t already_there = 0;
    std::int64_t differing = 0;
    std::int64_t refused = 0;
    std::optional<DateRange> days;  // of the entries that were added
    std::vector<Entry> first_added;
};

std::string_view command_of(ImportFormat format) {
    switch (format) {
        case ImportFormat::jsonl: return "import jsonl";
        case ImportFormat::jrnl: return "import jrnl";
    }
    return "import";  // not reached
}

void widen(std::optional<DateRange>& days, Date day) {
    if (!days) days = DateRange{.first = day, .last = day};
    days->first = std::min(*days->first, day);
    days->last = std::max(*days->last, day);
}

// Puts the records of one file into one change, and counts what becomes of them.
class Import {
public:
    Import(const ImportOptions& options, Context& context, store::Journal& journal)
        : options_(options),
          context_(context),
          change_(journal.begin(command_of(options.format), context.now)),
          measures_(journal.measures()) {}

    exchange::RecordSink sink() {
        return {
            .entry = [this](Entry entry, std::size_t line) { take(std::move(entry), line); },
            .measure = [this](const Measure& measure, std::size_t line) { take(measure, line); },
            .refused = [this](std::size_t line,
                              const std::string& reason) { refuse(line, reason); },
            .odd = [this](std::size_t line, const std::string& remark) { say(line, remark); }};
    }

    void commit() { change_.commit(); }
    const Tally& tally() const { return tally_; }

private:
    void take(Entry entry, std::size_t line) {
        if (const auto problem = problem_of(entry.ratings, measures_)) {
            refuse(line, *problem);
            return;
        }
        if (entry.written_at == Instant{}) entry.written_at = context_.now;
        if (entry.updated_at == Instant{}) entry.updated_at = context_.now;
        const auto [outcome, id] = change_.add(entry);
        if (outcome == store::Outcome::added) {
            entry.id = id;
            count_added(std::move(entry));
        } else {
            ++(outcome == store::Outcome::differs ? tally_.differing : tally_.already_there);
        }
    }

    void take(const Measure& measure, std::size_t line) {
        switch (change_.add(measure).outcome) {
            case store::Outcome::added: measures_.push_back(measure); break;
            case store::Outcome::already_there: break;
            case store::Outcome::differs:
                say(line, fmt::format("the measure '{}' has another scale here, which stays",
                                      measure.name));
                break;
        }
    }

    void count_added(Entry entry) {
        ++tally_.added;
        widen(tally_.days, entry.day);
        if (tally_.first_added.size() < entries_previewed) {
            tally_.first_added.push_back(std::move(entry));
        }
    }

    void refuse(std::size_t line, const std::string& reason) {
        ++tally_.refused;
        say(line, "refused: " + reason);
    }

    void say(std::size_t line, const std::string& words) {
        context_.err << fmt::format("{}:{}: {}\n", options_.file.string(), line, printable(words));
    }

    const ImportOptions& options_;
    Context& context_;
    store::Change change_;
    std::vector<Measure> measures_;
    Tally tally_;
};

std::ifstream opened(const std::filesystem::path& path) {
    if (std::filesystem::is_directory(path)) {
        throw Error(ErrorKind::input,
                    fmt::format("{} is a folder; name a file in it", path.string()));
    }
    std::ifstream file(path, std::ios::binary);
    if (file) return file;
    throw Error(ErrorKind::input, fmt::format("cannot read {}: {}", path.string(),
                                              lower_ascii(std::strerror(errno))));
}

void read(const ImportOptions& options, std::istream& in, const exchange::RecordSink& sink) {
    switch (options.format) {
        case ImportFormat::jsonl: exchange::read_jsonl(in, sink); break;
        case ImportFormat::jrnl: exchange::read_jrnl(in, sink); break;
    }
}

// A trial run takes everything in as the real one does, and then takes it back; without a journal
// it leaves none behind.
store::Journal journal_for(const ImportOptions& options, Context& context) {
    const bool is_trial = options.mode == ImportMode::dry_run;
    if (is_trial && !store::Journal::exists(context.journal)) return store::Journal::in_memory();
    return open_for_writing(context);
}

std::string days_of(const Tally& tally) {
    if (!tally.days) return "";
    return fmt::format(", {}", render::days_phrase(*tally.days->first, *tally.days->last));
}

void report(const ImportOptions& options, const Tally& tally, Context& context) {
    if (context.quiet) return;
    const bool is_trial = options.mode == ImportMode::dry_run;
    context.out << fmt::format("{} {} from {}{}.\n", is_trial ? "Would import" : "Imported",
                               render::counted(tally.added, "entry", "entries"),
                               options.file.string(), days_of(tally));
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
    if (!is_trial || tally.first_added.empty()) return;
    context.out << "The first of them:\n";
    const auto highest_id = tally.first_added.back().id;
    for (const auto& entry : tally.first_added) {
        context.out << render::list_line(entry, highest_id, context.terminal.entry_columns());
    }
}

}  // namespace

Result run(const ImportOptions& options, Context& context) {
    const bool reads_standard_input = options.file == "-";
    std::ifstream file;
    if (!reads_standard_input) file = opened(options.file);

    auto journal = journal_for(options, context);
    Import import(options, context, journal);
    read(options, reads_standard_input ? context.in : file, import.sink());
    if (options.mode == ImportMode::write) import.commit();

    const auto& tally = import.tally();
    report(options, tally, context);
    const bool took_nothing = tally.added + tally.already_there + tally.differing == 0;
    return tally.refused > 0 && took_nothing ? Result::nothing_found : Result::done;
}

}  // namespace vaiven::commands
