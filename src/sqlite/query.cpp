#include "sqlite/query.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <sqlite3.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::sqlite {

namespace {

constexpr int steps_between_questions = 1000;  // of SQLite's machine: some microseconds

// Pragmas that tell something and change nothing; the last ones would, with a value. data_version
// is what the search index asks for.
constexpr auto telling_pragmas = std::to_array<std::string_view>(
    {"table_list", "table_info", "table_xinfo", "index_list", "index_info", "foreign_key_list",
     "data_version", "application_id", "user_version"});

bool is_telling(const char* pragma, const char* value) {
    const auto found = std::ranges::find(telling_pragmas, std::string_view(pragma));
    if (found == telling_pragmas.end()) return false;
    return value == nullptr || found < telling_pragmas.end() - 3;
}

// A virtual table is declared to SQLite when it is first read, which looks like this. A statement
// of its own that does it is refused by SQLite.
bool is_declaration(int action, std::string_view table) {
    return action == SQLITE_UPDATE && table == "sqlite_master";
}

bool is_allowed(int action, const char* first, const char* second) {
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_RECURSIVE: return true;
        case SQLITE_FUNCTION: return std::string_view(second) != "load_extension";
        case SQLITE_PRAGMA: return is_telling(first, second);
        default: return is_declaration(action, first == nullptr ? "" : first);
    }
}

int authorize(void* was_refused, int action, const char* first, const char* second,
              const char* /*database*/, const char* /*trigger*/) {
    if (is_allowed(action, first, second)) return SQLITE_OK;
    *static_cast<bool*>(was_refused) = true;
    return SQLITE_DENY;
}

int asks_to_stop(void* rules) {
    return static_cast<QueryRules*>(rules)->must_stop() ? 1 : 0;
}

// What went wrong with the file or the machine, and not with what was typed.
bool is_of_the_file(int code) {
    constexpr auto codes = std::to_array<int>(
        {SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT,
         SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_NOMEM});
    return std::ranges::find(codes, code & 0xFF) != codes.end();
}

// The line of `sql` that `offset` is in, with a mark below that place.
std::string place_in(std::string sql, std::size_t offset) {
    std::ranges::replace(sql, '\t', ' ');
    const auto line_begin = sql.substr(0, offset).rfind('\n') + 1;  // npos + 1 is 0
    const auto begin = std::min(sql.find_first_not_of(' ', line_begin), offset);
    const auto line = sql.substr(begin, std::min(sql.find('\n', offset), sql.size()) - begin);
    const std::string indent(width(printable(sql.substr(begin, offset - begin))), ' ');
    return fmt::format("\n  {}\n  {}^", line, indent);
}

[[noreturn]] void throw_does_more() {
    throw Error(ErrorKind::input,
                "vaiven query only reads this journal, and the statement would do more; nothing "
                "was done");
}

}  // namespace

Query::Handlers::Handlers(sqlite3* connection, bool& was_refused, QueryRules& rules)
    : connection_(connection) {
    sqlite3_set_authorizer(connection_, authorize, &was_refused);
    sqlite3_progress_handler(connection_, steps_between_questions, asks_to_stop, &rules);
}

Query::Handlers::~Handlers() {
    sqlite3_progress_handler(connection_, 0, nullptr, nullptr);
    sqlite3_set_authorizer(connection_, nullptr, nullptr);
}

Query::Query(Database& database, const std::string& sql, QueryRules rules)
    : database_(database),
      sql_(sql),
      rules_(std::move(rules)),
      handlers_(database.handle(), was_refused_, rules_) {
    std::string_view rest = sql_;
    int code = SQLITE_OK;
    statement_ = prepared(rest, code);
    if (code != SQLITE_OK) throw_problem(code, sqlite3_error_offset(database_.handle()));
    if (!statement_) throw Error(ErrorKind::input, "there is no statement to run");
    if (sqlite3_stmt_readonly(statement_.get()) == 0) throw_does_more();
    check_is_alone(rest);
}

std::vector<std::string> Query::columns() const {
    std::vector<std::string> names;
    const int count = sqlite3_column_count(statement_.get());
    names.reserve(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column) {
        names.emplace_back(sqlite3_column_name(statement_.get(), column));
    }
    return names;
}

bool Query::step() {
    if (was_stopped_) return false;
    const int code = sqlite3_step(statement_.get());
    was_stopped_ = (code & 0xFF) == SQLITE_INTERRUPT || rules_.must_stop();
    if (was_stopped_ || code == SQLITE_DONE) return false;
    if (code != SQLITE_ROW) throw_problem(code, -1);
    return true;
}

std::vector<Cell> Query::row() const {
    std::vector<Cell> cells;
    const int count = sqlite3_column_count(statement_.get());
    cells.reserve(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column) cells.push_back(cell(column));
    return cells;
}

Cell Query::cell(int column) const {
    auto* const statement = statement_.get();
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: return sqlite3_column_int64(statement, column);
        case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
        case SQLITE_NULL: return Null{};
        default: break;
    }
    const bool is_blob = sqlite3_column_type(statement, column) == SQLITE_BLOB;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const auto count = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    if (is_blob) return Blob(bytes, bytes + count);
    return bytes == nullptr ? std::string() : std::string(bytes, count);
}

// Compiles the first statement of `sql` and moves `sql` behind it; nothing where there is only
// white space and comments. `code` is SQLite's.
Query::Prepared Query::prepared(std::string_view& sql, int& code) const {
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    code = sqlite3_prepare_v2(database_.handle(), sql.data(), static_cast<int>(sql.size()),
                              &statement, &rest);
    sql.remove_prefix(static_cast<std::size_t>(rest - sql.data()));
    return Prepared(statement);
}

void Query::throw_problem(int code, int offset) const {
    if (was_refused_) throw_does_more();
    if (is_of_the_file(code)) throw_error(database_.handle(), code, database_.name());
    std::string words = sqlite3_errmsg(database_.handle());
    if (words.starts_with("no such table")) words += fmt::format("; there are {}", rules_.tables);
    if (offset >= 0) words += place_in(sql_, static_cast<std::size_t>(offset));
    throw Error(ErrorKind::input, words);
}

// What follows is refused for being there, right or wrong.
void Query::check_is_alone(std::string_view rest) const {
    while (!rest.empty()) {
        const auto next = rest;
        int code = SQLITE_OK;
        if (!prepared(rest, code) && code == SQLITE_OK) continue;
        throw Error(ErrorKind::input, fmt::format("one statement at a time; '{}' is one more",
                                                  cut(on_one_line(trimmed(next)), 40)));
    }
}

void Query::Finalize::operator()(sqlite3_stmt* handle) const {
    sqlite3_finalize(handle);
}

}  // namespace vaiven::sqlite
