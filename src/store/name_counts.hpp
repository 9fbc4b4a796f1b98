#pragma once

#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/filter.hpp>
#include <vaiven/domain/name_count.hpp>

namespace vaiven::store {

// In no order.
std::vector<NameCount> tag_counts(sqlite::Database& database, const EntryFilter& filter);
std::vector<NameCount> person_counts(sqlite::Database& database, const EntryFilter& filter);

}  // namespace vaiven::store
