#include "render/text_table.hpp"

#include <algorithm>
#include <numeric>

#include <vaiven/base/text.hpp>

namespace vaiven::render {

namespace {

struct ColumnWidth {
    std::size_t least = 0;  // of the longest word; of figures, of the longest figure
    std::size_t most = 0;
};

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    for (const auto word : split(text, ' ')) longest = std::max(longest, width(word));
    return longest;
}

ColumnWidth width_of(const Table& table, std::size_t at) {
    const auto& column = table.columns[at];
    ColumnWidth result{.least = longest_word(column.title), .most = width(column.title)};
    for (const auto& row : table.rows) {
        const auto columns = width(row.at(at));
        const bool is_figure = column.alignment == Alignment::right;
        result.least = std::max(result.least, is_figure ? columns : longest_word(row.at(at)));
        result.most = std::max(result.most, columns);
    }
    return result;
}

// Every column at most `cap` columns wide, where its words allow it.
std::vector<std::size_t> capped(const std::vector<ColumnWidth>& columns, std::size_t cap) {
    std::vector<std::size_t> widths;
    widths.reserve(columns.size());
    for (const auto& column : columns) {
        widths.push_back(std::clamp(cap, column.least, column.most));
    }
    return widths;
}

}  // namespace

std::optional<std::vector<std::size_t>> table_widths(const Table& table, std::size_t columns) {
    std::vector<ColumnWidth> found;
    std::size_t cap = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        found.push_back(width_of(table, at));
        cap = std::max(cap, found.back().most);
    }
    const auto gaps = column_gap_columns * found.size();
    for (cap = std::min(cap, columns); cap > 0; --cap) {
        auto widths = capped(found, cap);
        if (std::accumulate(widths.begin(), widths.end(), gaps) <= columns) return widths;
    }
    return std::nullopt;
}

}  // namespace vaiven::render
