#pragma once

#include <cstddef>

#include "sqlite/database.hpp"
#include <vaiven/store/search.hpp>

namespace vaiven::store {

// At most `limit` of what is found.
SearchResult search(sqlite::Database& database, const SearchQuery& query, const SearchScope& scope,
                    std::size_t limit);

}  // namespace vaiven::store
