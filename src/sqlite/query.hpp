#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/base/cell.hpp>

struct sqlite3;

namespace vaiven::sqlite {

struct QueryRules {
    std::string_view tables;          // named where a table is asked for that does not exist
    std::function<bool()> must_stop;  // asked often
};

// One statement that a person typed, on a connection of its own. It can read this database and
// nothing else. Throws Error(input) in SQLite's words for what is wrong with it.
class Query {
public:
    // The database must outlive the query.
    Query(Database& database, const std::string& sql, QueryRules rules);
    ~Query() = default;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&&) = delete;
    Query& operator=(Query&&) = delete;

    std::vector<std::string> columns() const;

    // Whether there is another row. None follows once it was stopped.
    bool step();
    std::vector<Cell> row() const;
    bool was_stopped() const { return was_stopped_; }

private:
    // What SQLite asks while it compiles and runs a statement on the connection.
    class Handlers {
    public:
        // All three must outlive it.
        Handlers(sqlite3* connection, bool& was_refused, QueryRules& rules);
        ~Handlers();
        Handlers(const Handlers&) = delete;
        Handlers& operator=(const Handlers&) = delete;
        Handlers(Handlers&&) = delete;
        Handlers& operator=(Handlers&&) = delete;

    private:
        sqlite3* connection_;
    };

    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    Prepared prepared(std::string_view& sql, int& code) const;
    [[noreturn]] void throw_problem(int code, int offset) const;
    void check_is_alone(std::string_view rest) const;
    Cell cell(int column) const;

    Database& database_;
    std::string sql_;
    QueryRules rules_;
    bool was_refused_ = false;  // something in it is not allowed
    Handlers handlers_;         // also taken away where the constructor throws
    Prepared statement_;
    bool was_stopped_ = false;
};

}  // namespace vaiven::sqlite
