#pragma once

#include <string>

#include "sqlite/database.hpp"

namespace vaiven::store {

// "VAIV", in the header of every journal.
inline constexpr int application_id = 0x56414956;

int newest_schema();  // the number of the last migration
int schema_of(sqlite::Database& database);

// Brings a journal of any earlier schema, or an empty file, to the newest one: each step in its own
// transaction, with the number read again under the lock, so that two programs may try at once.
// Whether it was this call that made the journal.
bool migrate(sqlite::Database& database);

}  // namespace vaiven::store
