#include "commands/import.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>

#include <fmt/format.h>

#include "system/files.hpp"
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

// A trial run takes everything in as the real one does, and then takes it back; without a journal
// it leaves none behind.
store::Journal journal_for(const ImportOptions& options, Context& context) {
    const bool is_trial = options.mode == ImportMode::dry_run;
    if (is_trial && !store::Journal::exists(context.journal)) return store::Journal::in_memory();
    return open_for_writing(context);
}

// Puts the records of one file into one change, and counts what becomes of them.
class Import {
public:
    Import(const ImportOptions& options, Context& context)
        : options_(options), context_(context), measures_(standard_measures()) {
        if (store::Journal::exists(context.journal)) begin();
    }

    exchange::RecordSink sink() {
        return {
            .entry = [this](Entry entry, std::size_t line) { take(std::move(entry), line); },
            .measure = [this](const Measure& measure, std::size_t line) { take(measure, line); },
            .refused = [this](std::size_t line,
                              const std::string& reason) { refuse(line, reason); },
            .odd = [this](std::size_t line, const std::string& remark) { say(line, remark); }};
    }

    void commit() {
        if (change_) commands::commit(*change_, *journal_, context_);
    }
    const Tally& tally() const { return tally_; }

private:
    // A journal is not begun by a file of which nothing can be taken.
    void begin() {
        journal_.emplace(journal_for(options_, context_));
        change_.emplace(journal_->begin(command_of(options_.format), context_.now));
        measures_ = journal_->measures();
    }

    store::Change& change() {
        if (!change_) begin();
        return *change_;
    }

    void take(Entry entry, std::size_t line) {
        auto problem = problem_of(entry.ratings, measures_);
        if (!problem) problem = problem_of_length(entry);
        if (problem) {
            refuse(line, *problem);
            return;
        }
        if (entry.written_at == Instant{}) entry.written_at = context_.now;
        if (entry.updated_at == Instant{}) entry.updated_at = context_.now;
        const auto [outcome, id] = change().add(entry);
        if (outcome == store::Outcome::added) {
            entry.id = id;
            count_added(std::move(entry));
        } else {
            ++(outcome == store::Outcome::differs ? tally_.differing : tally_.already_there);
        }
    }

    void take(const Measure& measure, std::size_t line) {
        switch (change().add(measure).outcome) {
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
    std::optional<store::Journal> journal_;
    std::optional<store::Change> change_;
    std::vector<Measure> measures_;
    Tally tally_;
};

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

void read(const ImportOptions& options, std::istream& in, const exchange::RecordSink& sink) {
    switch (options.format) {
        case ImportFormat::jsonl: exchange::read_jsonl(in, sink); break;
        case ImportFormat::jrnl: exchange::read_jrnl(in, sink); break;
    }
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

    Import import(options, context);
    if (may_be_slow) {
        read(options, copy, import.sink());
    } else {
        read(options, file, import.sink());
    }
    if (options.mode == ImportMode::write) import.commit();

    const auto& tally = import.tally();
    report(options, tally, context);
    const bool took_nothing = tally.added + tally.already_there + tally.differing == 0;
    return tally.refused > 0 && took_nothing ? Result::nothing_found : Result::done;
}

}  // namespace vaiven::commands
