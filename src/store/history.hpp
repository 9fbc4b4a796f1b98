#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/store/history.hpp>

namespace vaiven::store {

LoggedChange logged_change(sqlite::Database& database, std::int64_t id);
std::vector<TouchedRecords> touched_records(sqlite::Database& database, std::int64_t change_id);

// The change that this one, an undo or a redo, is about in the end; itself where it is neither.
std::int64_t first_of(sqlite::Database& database, std::int64_t change_id);

// The last `limit` changes, newest first.
std::vector<LoggedChange> changes(sqlite::Database& database, std::int64_t limit);
std::int64_t change_count(sqlite::Database& database);

// What became of a record, newest first, also where it is there no more: the last `limit` changes
// of it, or all. Empty where there never was one of this name.
std::vector<Version> versions(sqlite::Database& database, const RecordName& name,
                              std::optional<std::int64_t> limit);

}  // namespace vaiven::store
