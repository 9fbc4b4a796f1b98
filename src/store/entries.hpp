#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "sqlite/database.hpp"
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/filter.hpp>

namespace vaiven::store {

// Adds the entry with all that hangs on it; keeps its id where that is not 0. Returns the id.
std::int64_t insert_entry(sqlite::Database& database, const Entry& entry);

void update_entry(sqlite::Database& database, const Entry& entry);  // the one with its uid
void delete_entry(sqlite::Database& database, const Uid& uid);

bool entry_id_is_taken(sqlite::Database& database, std::int64_t id);

std::optional<Entry> entry_with_id(sqlite::Database& database, std::int64_t id);
std::optional<Entry> entry_with_uid(sqlite::Database& database, const Uid& uid);

void visit_entries(sqlite::Database& database, const EntryFilter& filter,
                   const std::function<void(const Entry&)>& visit);
std::int64_t highest_entry_id(sqlite::Database& database);
std::int64_t entry_count(sqlite::Database& database, const EntryFilter& filter);

}  // namespace vaiven::store
