// power_cut MODE BASE WORK ADDS CUTS SEED: records ADDS commands on a copy of the journal BASE (on
// no journal at all where BASE is "-"), then cuts the power CUTS times for each moment and kind of
// loss, and looks at what is left. WORK is an empty folder, best in memory: nothing in it needs
// to outlive this program, and what counts as synced is what SQLite asked to sync.
#include <algorithm>
#include <iostream>
#include <map>

#include "disk_image.hpp"
#include "journal.hpp"

namespace {

using namespace journal_mode;
namespace fs = std::filesystem;

enum class Moment { after_confirmation, any };
enum class Outcome { sound, damaged, entry_lost, entry_in_part };

std::string key(int number) {
    return "cut-" + std::to_string(number);
}

void log_recorded(const fs::path& path, const Mode& mode, int number, std::mt19937_64& random) {
    Journal journal(path, mode, {.vfs = "recording"});
    journal.create_schema_if_missing();
    journal.run("BEGIN IMMEDIATE");
    journal.add(random_entry(key(number), random));
    journal.run("COMMIT");
    recorded().push_back({.kind = OpKind::confirm});
    journal.tidy();
}

// One unrecorded command first: a journal in daily use has its side files and its mode already.
void prepare(const fs::path& base, const fs::path& work, const Mode& mode) {
    for (const char* folder : {"live", "before"}) fs::create_directory(work / folder);
    if (base == "-") return;
    fs::copy_file(base, work / "live/journal.db");
    {
        std::mt19937_64 random(2);
        Journal journal(work / "live/journal.db", mode, {});
        journal.run("BEGIN IMMEDIATE");
        journal.add(random_entry("warm-up", random));
        journal.run("COMMIT");
        journal.tidy();
    }
    for (const auto& file : fs::directory_iterator(work / "live")) {
        fs::copy_file(file.path(), work / "before" / file.path().filename());
    }
}

std::vector<size_t> confirmations(std::span<const Op> ops) {
    std::vector<size_t> moments;
    for (size_t i = 0; i < ops.size(); ++i) {
        if (ops[i].kind == OpKind::confirm) moments.push_back(i + 1);
    }
    return moments;
}

size_t chosen(Moment moment, std::span<const Op> ops, std::mt19937_64& random) {
    if (moment == Moment::any) {
        return std::uniform_int_distribution<size_t>(0, ops.size())(random);
    }
    const auto moments = confirmations(ops);
    return moments.at(std::uniform_int_distribution<size_t>(0, moments.size() - 1)(random));
}

Outcome content(Journal& journal, int64_t confirmed) {
    if (journal.texts("PRAGMA integrity_check(1)").at(0) != "ok") return Outcome::damaged;
    if (journal.number("PRAGMA user_version") == 0) {
        return confirmed == 0 ? Outcome::sound : Outcome::entry_lost;
    }
    journal.run("INSERT INTO entry_text (entry_text, rank) VALUES ('integrity-check', 1)");
    const int64_t kept = journal.number("SELECT count(*) FROM entry WHERE title GLOB 'cut-*'");
    const int64_t last = journal.number(R"sql(
        SELECT coalesce(max(cast(substr(title, 5) AS INTEGER)) + 1, 0)
          FROM entry
         WHERE title GLOB 'cut-*'
    )sql");
    const bool whole = journal.number(R"sql(
        SELECT (SELECT count(*) FROM rating) = 2 * (SELECT count(*) FROM entry)
           AND (SELECT count(*) FROM change) = (SELECT count(*) FROM entry)
           AND (SELECT count(*) FROM tag) = (SELECT count(*) FROM entry)
    )sql") == 1;
    if (kept < confirmed || kept != last) return Outcome::entry_lost;
    return whole ? Outcome::sound : Outcome::entry_in_part;
}

Outcome outcome(const fs::path& folder, const Mode& mode, int64_t confirmed) {
    if (!fs::exists(folder / "journal.db")) {
        return confirmed == 0 ? Outcome::sound : Outcome::entry_lost;
    }
    try {
        Journal journal(folder / "journal.db", mode, {});
        return content(journal, confirmed);
    } catch (const Failure&) {
        return Outcome::damaged;
    }
}

Outcome cut(const fs::path& work, const Mode& mode, size_t moment, Unsynced unsynced,
            std::mt19937_64& random) {
    const std::span<const Op> ops = recorded();
    const fs::path after = work / "after";
    fs::remove_all(after);
    fs::create_directory(after);
    write_image(ops, moment, unsynced, work / "before", after, random);
    const auto moments = confirmations(ops);
    const auto confirmed = std::ranges::count_if(moments, [&](size_t at) { return at <= moment; });
    return outcome(after, mode, confirmed);
}

void report(const fs::path& work, const Mode& mode, int cuts, std::mt19937_64& random) {
    for (const Moment moment : {Moment::after_confirmation, Moment::any}) {
        for (const Unsynced unsynced : {Unsynced::lost, Unsynced::random}) {
            std::map<Outcome, int> count;
            for (int i = 0; i < cuts; ++i) {
                const size_t at = chosen(moment, recorded(), random);
                ++count[cut(work, mode, at, unsynced, random)];
            }
            std::cout << mode.name << ' ' << (moment == Moment::any ? "any" : "confirmed") << ' '
                      << (unsynced == Unsynced::lost ? "lost" : "random") << ' ' << cuts << ' '
                      << count[Outcome::sound] << ' ' << count[Outcome::entry_lost] << ' '
                      << count[Outcome::entry_in_part] << ' ' << count[Outcome::damaged] << '\n'
                      << std::flush;
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) {
        std::cerr << "power_cut MODE BASE|- WORK ADDS CUTS SEED\n";
        return 2;
    }
    try {
        const Mode& mode = mode_named(argv[1]);
        const fs::path work = argv[3];
        std::mt19937_64 random(std::stoul(argv[6]));
        register_recording_vfs();
        prepare(argv[2], work, mode);
        for (int i = 0; i < std::stoi(argv[4]); ++i) {
            log_recorded(work / "live/journal.db", mode, i, random);
        }
        report(work, mode, std::stoi(argv[5]), random);
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 3;
    }
    return 0;
}
