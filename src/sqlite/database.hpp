#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sqlite/statement.hpp"

struct sqlite3;

namespace vaiven::sqlite {

// read_only cannot take back what a crash left half done.
enum class OpenMode { read, read_only, write, create };

// One connection. What SQLite reports as an error is thrown as an Error whose words name the file;
// an error in our own SQL is a std::logic_error.
class Database {
public:
    // OpenMode::create makes the file where it is missing; the others refuse to.
    static Database open(const std::filesystem::path& path, OpenMode mode);
    static Database in_memory();

    Database(const Database&) = delete;  // statements point into it
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    // Leaves one file behind: SQLite removes its own, under its lock, where nobody else writes.
    ~Database();

    // Any number of statements without parameters or results.
    void execute(const std::string& sql);

    // The same for what may fail without harm; whether it did not.
    bool try_to_execute(const std::string& sql) noexcept;

    // The statement for `sql`, compiled once and kept; reset when the returned use ends. `sql` must
    // be a literal or otherwise outlive the database.
    StatementUse statement(std::string_view sql);

    // A statement of the caller's own, for SQL that is put together. The database must outlive it.
    Statement prepare(std::string_view sql);

    sqlite3* handle() const { return handle_.get(); }
    const std::string& name() const { return name_; }  // the path, for messages
    bool is_in_transaction() const;

    std::int64_t last_insert_id() const;
    std::int64_t changed_rows() const;  // by the last statement that changed any

    // A text function that SQL may call with one text.
    using TextFunction = std::string (*)(std::string_view);
    void define(const std::string& name, TextFunction function);

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    Database(sqlite3* handle, std::string name);

    std::string name_;  // the path, for messages
    std::unique_ptr<sqlite3, Close> handle_;
    std::unordered_map<std::string_view, Statement> statements_;  // closed before the handle
};

// A transaction that takes the write lock at once, waiting for others; rolled back unless
// committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    void commit();

private:
    Database& database_;
    bool open_ = true;
};

// What is read while it lives is of one moment. Writers wait for its end. Within a transaction it
// is that one's.
class Snapshot {
public:
    explicit Snapshot(Database& database)
        : database_(database), is_own_(!database.is_in_transaction()) {
        if (is_own_) database_.execute("BEGIN");
    }
    ~Snapshot() {
        if (is_own_) database_.try_to_execute("COMMIT");
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    Snapshot(Snapshot&&) = delete;
    Snapshot& operator=(Snapshot&&) = delete;

private:
    Database& database_;
    bool is_own_;
};

}  // namespace vaiven::sqlite
