#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace journal_mode {

// What is done with the side files when a command ends. Nothing of our own; or a write-ahead log
// kept as it is (SQLite would empty it); or kept until it is larger than 4 MiB; or the rollback
// journal, already emptied, removed under SQLite's own lock.
enum class OnClose { nothing, keep_wal, tidy_wal, remove_journal };
enum class Access { read, write };

struct Mode {
    std::string_view name;
    std::string_view journal;
    std::string_view synchronous;
    OnClose on_close = OnClose::nothing;
};

// The candidates and three that must lose data: they prove that the power cut is seen.
std::span<const Mode> modes();
const Mode& mode_named(std::string_view name);

// An SQLite result code (extended) with its message.
class Failure : public std::runtime_error {
public:
    Failure(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
    int code() const { return code_; }

private:
    int code_;
};

struct Entry {
    std::string title;
    std::string body;
    std::string tag;
};

// About 60 words out of 4,000, common ones more often, the same for the same state of `random`.
Entry random_entry(std::string title, std::mt19937_64& random);

struct Connection {
    Access access = Access::write;
    int busy_timeout_ms = 5000;
    const char* vfs = nullptr;  // nullptr: SQLite's own
};

// One open journal file. Closed by the destructor, which never fails.
class Journal {
public:
    Journal(const std::string& path, const Mode& mode, Connection connection);

    void run(const char* sql);
    void create_schema_if_missing();
    void tidy();  // after the last commit: the mode's OnClose

    // What `log` writes: an entry, a tag, two ratings, a change; the search index by triggers.
    // Belongs between run("BEGIN IMMEDIATE") and run("COMMIT").
    void add(const Entry& entry);

    // The first column of every row.
    std::vector<std::string> texts(const char* sql);
    int64_t number(const char* sql);

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };

    std::string path_;
    Mode mode_;
    std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace journal_mode
