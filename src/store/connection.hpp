#pragma once

#include <filesystem>

#include "sqlite/database.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {

// The open file behind a Journal.
struct Connection {
    sqlite::Database database;
    bool was_created = false;
    std::optional<std::filesystem::path> copy;  // made before a migration
};

// The rules of Journal::open.
std::unique_ptr<Connection> open_connection(const std::filesystem::path& path, Access access,
                                            const FolderName& copies);
std::unique_ptr<Connection> connection_in_memory();

// What our SQL calls beside SQLite's own functions.
void define_functions(sqlite::Database& database);

}  // namespace vaiven::store
