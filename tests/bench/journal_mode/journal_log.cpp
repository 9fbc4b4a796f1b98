// The stand-in for `vaiven log` and for a reading command: one process, one opened journal.
#include <chrono>
#include <ctime>
#include <iostream>

#include <fcntl.h>
#include <unistd.h>

#include "journal.hpp"

namespace {

using namespace journal_mode;

class Stopwatch {
public:
    // Microseconds since the last lap.
    int64_t lap() {
        const auto now = std::chrono::steady_clock::now();
        const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(now - last_);
        last_ = now;
        return passed.count();
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

struct Laps {
    int64_t open = 0;
    int64_t wait = 0;
    int64_t write = 0;
    int64_t commit = 0;
    int64_t close = 0;
};

// SQLite would create the file with 0644; its side files take the mode of the journal.
void create_private(const std::string& path) {
    const int file = open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0) close(file);
}

Laps log_once(const std::string& path, const Mode& mode, const Entry& entry, int timeout_ms) {
    Laps laps;
    Stopwatch watch;
    {
        Journal journal(path, mode, {.busy_timeout_ms = timeout_ms});
        laps.open = watch.lap();
        journal.run("BEGIN IMMEDIATE");
        laps.wait = watch.lap();
        journal.add(entry);
        laps.write = watch.lap();
        journal.run("COMMIT");
        laps.commit = watch.lap();
        std::cout << "logged " << entry.title << ' ' << std::flush;
        watch.lap();
        journal.tidy();
    }
    laps.close = watch.lap();
    return laps;
}

int log(const std::string& path, const Mode& mode, const std::string& key, int timeout_ms,
        int times) {
    std::mt19937_64 random(std::hash<std::string>{}(key));
    int failed = 0;
    for (int i = 0; i < times; ++i) {
        const Entry entry = random_entry(key + '-' + std::to_string(i), random);
        try {
            const Laps laps = log_once(path, mode, entry, timeout_ms);
            std::cout << laps.open << ' ' << laps.wait << ' ' << laps.write << ' ' << laps.commit
                      << ' ' << laps.close << '\n'
                      << std::flush;
        } catch (const Failure& failure) {
            std::cout << "failed " << failure.code() << ' ' << failure.what() << '\n' << std::flush;
            ++failed;
        }
    }
    return failed == 0 ? 0 : 3;
}

int read(const std::string& path, int timeout_ms, int hold_ms, int times) {
    int failed = 0;
    for (int i = 0; i < times; ++i) {
        try {
            Stopwatch watch;
            Journal journal(path, modes()[0],
                            {.access = Access::read, .busy_timeout_ms = timeout_ms});
            journal.run("BEGIN");
            const int64_t entries = journal.number("SELECT count(*) FROM entry");
            std::ignore = journal.texts(
                "SELECT title FROM entry_text WHERE entry_text MATCH 'da' ORDER BY rank LIMIT 10");
            const int64_t took = watch.lap();
            std::cout << "read " << entries << ' ' << took << '\n' << std::flush;
            usleep(static_cast<useconds_t>(hold_ms) * 1000);
        } catch (const Failure& failure) {
            std::cout << "failed " << failure.code() << ' ' << failure.what() << '\n' << std::flush;
            ++failed;
        }
    }
    return failed == 0 ? 0 : 3;
}

int fill(const std::string& path, int count) {
    create_private(path);
    std::mt19937_64 random(1);
    Journal journal(path, mode_named("delete-full"), {});
    journal.create_schema_if_missing();
    journal.run("BEGIN IMMEDIATE");
    for (int i = 0; i < count; ++i) {
        journal.add(random_entry("fill-" + std::to_string(i), random));
    }
    journal.run("COMMIT");
    return 0;
}

int usage() {
    std::cerr << "journal_log modes\n"
                 "journal_log fill FILE COUNT\n"
                 "journal_log log MODE FILE KEY TIMEOUT_MS TIMES\n"
                 "journal_log read FILE TIMEOUT_MS HOLD_MS TIMES\n";
    return 2;
}

int dispatch(const std::vector<std::string>& words) {
    const std::string command = words.empty() ? "" : words[0];
    if (command == "modes") {
        for (const Mode& mode : modes()) std::cout << mode.name << '\n';
        return 0;
    }
    if (command == "fill" && words.size() == 3) return fill(words[1], std::stoi(words[2]));
    if (command == "log" && words.size() == 6) {
        return log(words[2], mode_named(words[1]), words[3], std::stoi(words[4]),
                   std::stoi(words[5]));
    }
    if (command == "read" && words.size() == 5) {
        return read(words[1], std::stoi(words[2]), std::stoi(words[3]), std::stoi(words[4]));
    }
    return usage();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return dispatch({argv + 1, argv + argc});
    } catch (const Failure& failure) {
        std::cerr << "failed " << failure.code() << ' ' << failure.what() << '\n';
        return 3;
    }
}
