#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <vaiven/render/document.hpp>

namespace vaiven::render {

inline constexpr std::size_t column_gap_columns = 2;  // in front of every column of a table

// How wide each column of `table` is in `columns` columns: as wide as its cells where that fits,
// else columns of words are made narrower, so that their cells take several lines. Nothing where a
// word would have to be broken: then the table cannot stand as one.
std::optional<std::vector<std::size_t>> table_widths(const Table& table, std::size_t columns);

}  // namespace vaiven::render
