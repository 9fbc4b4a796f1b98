#include "sqlite/database.hpp"

#include <utility>

#include <sqlite3.h>

namespace vaiven::sqlite {

namespace {

constexpr int busy_milliseconds = 30'000;  // see docs/decisions/0002-truncate-journal.md

int flags_of(OpenMode mode) {
    switch (mode) {
        // Reading is not READONLY: what a crash left half done must be taken back before it can be
        // read. A file that cannot be written is opened for reading all the same.
        case OpenMode::read:
        case OpenMode::write: return SQLITE_OPEN_READWRITE;
        case OpenMode::read_only: return SQLITE_OPEN_READONLY;
        case OpenMode::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;  // not reached
}

sqlite3* opened(const std::string& name, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code == SQLITE_OK) return handle;
    sqlite3_close(handle);
    throw_error(nullptr, code, name);
}

void call_text_function(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto function = reinterpret_cast<Database::TextFunction>(sqlite3_user_data(context));
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (text == nullptr) return;
    const auto length = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string result = function({text, length});
    sqlite3_result_text64(context, result.data(), result.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace

Database::Database(sqlite3* handle, std::string name) : name_(std::move(name)), handle_(handle) {
    sqlite3_busy_timeout(handle, busy_milliseconds);
}

Database Database::open(const std::filesystem::path& path, OpenMode mode) {
    return Database(opened(path.string(), flags_of(mode)), path.string());
}

Database Database::in_memory() {
    return Database(opened(":memory:", flags_of(OpenMode::create)), ":memory:");
}

Database::~Database() {
    try_to_execute("PRAGMA journal_mode = DELETE");
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw_error(handle_.get(), code, name_);
}

bool Database::try_to_execute(const std::string& sql) noexcept {
    return sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

StatementUse Database::statement(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        found = statements_.emplace(sql, Statement(handle_.get(), sql, name_)).first;
    }
    return StatementUse(found->second);
}

Statement Database::prepare(std::string_view sql) {
    return {handle_.get(), sql, name_};
}

bool Database::is_in_transaction() const {
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

std::int64_t Database::last_insert_id() const {
    return sqlite3_last_insert_rowid(handle_.get());
}

std::int64_t Database::changed_rows() const {
    return sqlite3_changes64(handle_.get());
}

void Database::define(const std::string& name, TextFunction function) {
    const int code = sqlite3_create_function_v2(
        handle_.get(), name.c_str(), 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
        reinterpret_cast<void*>(function), call_text_function, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw_error(handle_.get(), code, name_);
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close(handle);
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // Fails where SQLite has rolled back by itself, as it does after a full disk or an I/O error.
    if (open_) database_.try_to_execute("ROLLBACK");
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

}  // namespace vaiven::sqlite
