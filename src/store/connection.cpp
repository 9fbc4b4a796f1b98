#include "store/connection.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/migration_copy.hpp"
#include "store/migrations.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

namespace fs = std::filesystem;

constexpr mode_t only_mine = S_IRUSR | S_IWUSR;

[[noreturn]] void throw_cannot_make(const fs::path& path, int reason) {
    throw Error(ErrorKind::storage,
                fmt::format("cannot make the journal {}: {}; name another place with --journal",
                            path.string(), lower_ascii(std::strerror(reason))));
}

// A file that was there may be open to others, and is not to hold a journal like that.
void make_private_if_empty(const fs::path& path) {
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode) || found.st_size > 0) return;
    if ((found.st_mode & ~(S_IFMT | only_mine)) == 0) return;
    if (::chmod(path.c_str(), only_mine) != 0) throw_cannot_make(path, errno);
}

// Two programs may begin the same journal: to find the file there is as good as to make it.
void make_file(const fs::path& path) {
    make_private_folders(path.parent_path());
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, only_mine);
    if (file >= 0) {
        ::close(file);
    } else if (errno != EEXIST) {
        throw_cannot_make(path, errno);
    } else {
        make_private_if_empty(path);
    }
}

void check_is_readable(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
        throw Error(ErrorKind::storage,
                    fmt::format("{} is a folder; --journal takes a file", path.string()));
    }
    if (fs::exists(path, error) && !fs::is_regular_file(path, error)) {
        throw Error(ErrorKind::storage,
                    fmt::format("{} is not a file that can hold a journal", path.string()));
    }
    if (!std::ifstream(path).good()) {
        throw Error(ErrorKind::storage,
                    fmt::format("the journal {} cannot be read: {}", path.string(),
                                lower_ascii(std::strerror(errno))));
    }
}

int application_id_of(sqlite::Database& database) {
    auto row = database.statement("PRAGMA application_id");
    row->step();
    return static_cast<int>(row->integer(0));
}

bool is_empty(sqlite::Database& database) {
    auto row = database.statement("SELECT count(*) FROM sqlite_schema");
    row->step();
    return row->integer(0) == 0 && schema_of(database) == 0;
}

// Nothing is read or written of a file whose schema this program does not know.
void check_is_ours(sqlite::Database& database, const fs::path& path) {
    if (application_id_of(database) != application_id) {
        throw Error(
            ErrorKind::damaged,
            fmt::format("{} is not a journal: it is a database of another program", path.string()));
    }
    if (schema_of(database) < 1) {
        throw Error(ErrorKind::damaged,
                    fmt::format("the journal {} has lost the number of its schema; restore a copy "
                                "of it, and keep the damaged file",
                                path.string()));
    }
    if (schema_of(database) > newest_schema()) {
        throw Error(ErrorKind::storage,
                    fmt::format("the journal {} was written by a newer vaiven (schema {}; this one "
                                "knows {}); update vaiven",
                                path.string(), schema_of(database), newest_schema()));
    }
}

// What is committed is on disk; see docs/decisions/0002-truncate-journal.md.
void configure(sqlite::Database& database) {
    define_functions(database);
    database.execute(
        "PRAGMA foreign_keys = ON; PRAGMA journal_mode = TRUNCATE; "
        "PRAGMA synchronous = FULL");
}

// A journal that is brought up to date can be had as it was before.
void bring_up_to_date(Connection& connection, const fs::path& path, const FolderName& copies) {
    auto& database = connection.database;
    if (!is_empty(database) && schema_of(database) < newest_schema()) {
        connection.copy =
            copy_before_migration(database, path, copies ? copies() : path.parent_path());
    }
    connection.was_created = migrate(database);
}

std::unique_ptr<Connection> open_for_writing(const fs::path& path, const FolderName& copies) {
    make_file(path);
    check_is_readable(path);
    auto connection = std::unique_ptr<Connection>(
        new Connection{.database = sqlite::Database::open(path, sqlite::OpenMode::write)});
    auto& database = connection->database;
    if (!is_empty(database)) check_is_ours(database, path);
    configure(database);
    bring_up_to_date(*connection, path, copies);
    return connection;
}

std::unique_ptr<Connection> open_for_reading(const fs::path& path, const FolderName& copies) {
    check_is_readable(path);
    auto connection = std::unique_ptr<Connection>(
        new Connection{.database = sqlite::Database::open(path, sqlite::OpenMode::read)});
    auto& database = connection->database;
    check_is_ours(database, path);
    if (schema_of(database) < newest_schema()) return open_for_writing(path, copies);
    define_functions(database);
    database.execute("PRAGMA query_only = ON");
    return connection;
}

}  // namespace

void define_functions(sqlite::Database& database) {
    database.define("folded", folded);
    database.define("search_key", search_key);
}

std::unique_ptr<Connection> open_connection(const fs::path& path, Access access,
                                            const FolderName& copies) {
    return access == Access::write ? open_for_writing(path, copies)
                                   : open_for_reading(path, copies);
}

std::unique_ptr<Connection> connection_in_memory() {
    auto connection = std::unique_ptr<Connection>(
        new Connection{.database = sqlite::Database::in_memory(), .was_created = true});
    configure(connection->database);
    migrate(connection->database);
    return connection;
}

}  // namespace vaiven::store
