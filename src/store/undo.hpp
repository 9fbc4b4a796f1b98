#pragma once

#include <vector>

#include "store/change.hpp"

namespace vaiven::store {

// The last `count` changes that are not taken back, newest first.
std::vector<std::int64_t> changes_to_undo(sqlite::Database& database, std::size_t count);

// The undo that was made last, unless it is taken back itself or the journal was changed since.
std::vector<std::int64_t> changes_to_redo(sqlite::Database& database);

// Takes back these changes, in this order, each by a change of its own.
std::vector<Reversal> take_back(Change::State& state, const std::vector<std::int64_t>& changes);

}  // namespace vaiven::store
