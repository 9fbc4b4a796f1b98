#pragma once

#include <optional>
#include <string>

#include "store/bound_sql.hpp"
#include <vaiven/store/search.hpp>

// How a query becomes SQL. What was typed is always bound, and inside of FTS5's own language always
// quoted.
namespace vaiven::store {

// Whether the index of words can answer the whole query.
bool is_indexed(const SearchQuery& query);

// The query in FTS5's language. is_indexed(query)
std::string match_of(const SearchQuery& query);

// Documents of the index that match, by their rowid, each with its rank (less is better).
BoundSql ranked_documents(const std::string& match, const SearchScope& scope);

// Ids of entries for which the query holds.
BoundSql entries_that_match(const SearchQuery& query, const SearchScope& scope);

// Ids of rows of career_text for which the query holds.
BoundSql career_texts_that_match(const SearchQuery& query, const SearchScope& scope);

}  // namespace vaiven::store
