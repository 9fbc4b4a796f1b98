#pragma once

#include <filesystem>

#include "sqlite/database.hpp"

namespace vaiven::store {

// Copies the journal at `path`, as it is, into `folder`, and waits until the copy is on disk. The
// copy is named by the journal and its schema ("journal-schema-1.db"), and counted where there is
// one already. Returns where it is. Throws Error(storage) where it cannot be made.
std::filesystem::path copy_before_migration(sqlite::Database& database,
                                            const std::filesystem::path& path,
                                            const std::filesystem::path& folder);

}  // namespace vaiven::store
