#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/milestone.hpp>

namespace vaiven::store {

std::vector<Milestone> milestones(sqlite::Database& database);  // in the order entered

std::optional<Milestone> milestone_with_uid(sqlite::Database& database, const Uid& uid);
bool milestone_id_is_taken(sqlite::Database& database, std::int64_t id);
std::vector<Uid> milestones_of_role(sqlite::Database& database, std::int64_t role_id);

// Keeps its id where that is not 0. Returns the id.
std::int64_t insert_milestone(sqlite::Database& database, const Milestone& milestone);
void update_milestone(sqlite::Database& database, const Milestone& milestone);  // by its uid
void delete_milestone(sqlite::Database& database, const Uid& uid);

}  // namespace vaiven::store
