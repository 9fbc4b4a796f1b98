#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <vaiven/base/cell.hpp>

namespace vaiven::store {

// What is called while a query runs.
struct QueryVisitor {
    std::function<void(const std::vector<std::string>&)> columns;  // once, before any row
    std::function<void(const std::vector<Cell>&)> row;
    std::function<bool()> must_stop;  // asked often
};

enum class QueryEnd { done, stopped };

// Runs `sql`, one statement as it was typed, on a journal that is there and up to date. Nothing but
// reading is possible. Throws Error(input) for what SQLite does not understand, with its words and
// the place, for more than one statement, and for a statement that does more than read.
QueryEnd query(const std::filesystem::path& journal, const std::string& sql,
               const QueryVisitor& visitor);

}  // namespace vaiven::store
