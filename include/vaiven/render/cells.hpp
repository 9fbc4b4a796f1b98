#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vaiven/base/cell.hpp>
#include <vaiven/domain/date.hpp>
#include <vaiven/render/document.hpp>

// What a question to the journal found, as it is printed.
namespace vaiven::render {

using Row = std::vector<Cell>;

// As text: "NULL", a UUID where a blob is one, else X'0102' for a blob. A text comes back as it is.
std::string cell_text(const Cell& cell);

// Numbers to the right. Where the table is wider than `columns`, the widest columns are cut.
Table cells_table(const std::vector<std::string>& names, const std::vector<Row>& rows,
                  std::size_t columns);

// One line; null is nothing, and a text without characters "".
std::string csv_line(const Row& row);
std::string csv_head(const std::vector<std::string>& names);

// The keys of a row's JSON object. A name that stands there twice gets a number: "day", "day_2".
std::vector<std::string> json_keys(const std::vector<std::string>& names);

// One document: head, each row on a line of its own, tail. Bytes that are not UTF-8 become U+FFFD.
std::string rows_json_head(const std::vector<std::string>& keys, Date as_of);
std::string rows_json_item(const std::vector<std::string>& keys, const Row& row, bool is_first);
std::string rows_json_tail();

}  // namespace vaiven::render
