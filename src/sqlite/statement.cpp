#include "sqlite/statement.hpp"

#include <stdexcept>

#include <fmt/format.h>
#include <sqlite3.h>

#include <vaiven/base/error.hpp>

namespace vaiven::sqlite {

namespace {

Error storage_error(const std::string& name, std::string_view what) {
    return {ErrorKind::storage, fmt::format("the journal {} {}", name, what)};
}

// A table or column that is missing is the file's fault; anything else is ours.
[[noreturn]] void throw_schema_error(sqlite3* handle, int code, const std::string& name) {
    const std::string words = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    if (!words.starts_with("no such")) throw std::logic_error(words);
    throw Error(ErrorKind::damaged,
                fmt::format("the journal {} lacks a part of its schema; restore a copy of it, and "
                            "keep the damaged file",
                            name));
}

}  // namespace

void throw_error(sqlite3* handle, int code, const std::string& name) {
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
        throw storage_error(name,
                            "was left half-written by a crash, and cannot be put right where "
                            "it cannot be written; make it and its folder writable");
    }
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw storage_error(name, "is in use by another program; try again in a moment");
        case SQLITE_READONLY:
            throw storage_error(name, "cannot be written: the file or its folder is read-only");
        case SQLITE_FULL:
            throw storage_error(name,
                                "could not be written: the disk is full; nothing was changed");
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            throw storage_error(name,
                                "cannot be opened; check the permissions of it and its folder");
        case SQLITE_IOERR:
            throw storage_error(name, fmt::format("could not be read or written: {}",
                                                  handle != nullptr ? sqlite3_errmsg(handle)
                                                                    : "input/output error"));
        case SQLITE_NOTADB:
            throw Error(ErrorKind::damaged,
                        fmt::format("{} is not a journal: its content is of another kind", name));
        case SQLITE_CORRUPT:
            throw Error(ErrorKind::damaged,
                        fmt::format("the journal {} is damaged; restore a copy of it, and keep the "
                                    "damaged file",
                                    name));
        case SQLITE_TOOBIG:
            throw Error(ErrorKind::input, "a text is too long: a journal takes up to 1,000 MB");
        case SQLITE_NOMEM: throw std::bad_alloc();
        case SQLITE_ERROR: throw_schema_error(handle, code, name);
        default:
            throw std::logic_error(handle != nullptr ? sqlite3_errmsg(handle)
                                                     : sqlite3_errstr(code));
    }
}

Statement::Statement(sqlite3* handle, std::string_view sql, const std::string& name)
    : name_(&name) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) throw_error(handle, code, name);
    handle_.reset(statement);
}

Statement& Statement::bind(std::int64_t value) {
    check(sqlite3_bind_int64(handle_.get(), ++bound_, value));
    return *this;
}

Statement& Statement::bind(double value) {
    check(sqlite3_bind_double(handle_.get(), ++bound_, value));
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    // A null pointer would bind NULL, and an empty view may hold one.
    const char* begin = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(handle_.get(), ++bound_, begin, text.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(std::span<const std::uint8_t> blob) {
    check(sqlite3_bind_blob64(handle_.get(), ++bound_, blob.data(), blob.size(), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bind_null() {
    check(sqlite3_bind_null(handle_.get(), ++bound_));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(handle_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw_error(sqlite3_db_handle(handle_.get()), code, *name_);
}

void Statement::run() {
    while (step()) {
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(handle_.get(), column);
}

std::string_view Statement::text_view(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::string Statement::text(int column) const {
    return std::string(text_view(column));
}

std::span<const std::uint8_t> Statement::blob(int column) const {
    const auto* bytes =
        static_cast<const std::uint8_t*>(sqlite3_column_blob(handle_.get(), column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

void Statement::reset() {
    sqlite3_reset(handle_.get());  // repeats the error of the last step, which was thrown
    sqlite3_clear_bindings(handle_.get());
    bound_ = 0;
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const {
    sqlite3_finalize(handle);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) throw_error(sqlite3_db_handle(handle_.get()), code, *name_);
}

}  // namespace vaiven::sqlite
