#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/role.hpp>

namespace vaiven::store {

std::vector<Role> roles(sqlite::Database& database);  // in the order in which they were entered

std::optional<Role> role_with_uid(sqlite::Database& database, const Uid& uid);

bool role_id_is_taken(sqlite::Database& database, std::int64_t id);

// The entries about the role.
std::vector<Uid> entries_about(sqlite::Database& database, std::int64_t role_id);

// Each writes the reasons with the role. Handles of a host or a role to stand behind must be there.
// An insertion keeps the role's id where that is not 0, and returns the id.
std::int64_t insert_role(sqlite::Database& database, const Role& role);
void update_role(sqlite::Database& database, const Role& role);  // the one with its uid

// What was linked to it stays, without it.
void delete_role(sqlite::Database& database, const Uid& uid);

}  // namespace vaiven::store
