#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/base/uid.hpp>
#include <vaiven/render/cells.hpp>

namespace vaiven::render {

namespace {

constexpr std::size_t column_gap = 2;
constexpr std::size_t narrowest_column = 8;
constexpr std::size_t longest_name_kept = 24;  // of an expression the name may be a whole statement
constexpr std::size_t least_value_columns = 20;

// Like SQLite's own: 15 digits, and never the look of a whole number.
std::string real_text(double value) {
    auto text = fmt::format("{:.15g}", value);
    if (text.find_first_not_of("-0123456789") == std::string::npos) text += ".0";
    return text;
}

std::string blob_text(const Blob& blob) {
    const bool is_uid = blob.size() == 16 && (blob[6] >> 4) == 7 && (blob[8] >> 6) == 2;
    if (is_uid) {
        Uid::Bytes bytes{};
        std::ranges::copy(blob, bytes.begin());
        return to_string(Uid(bytes));
    }
    std::string text = "X'";
    for (const auto byte : blob) text += fmt::format("{:02x}", byte);
    return text + "'";
}

struct AsText {
    std::string operator()(Null /*null*/) const { return "NULL"; }
    std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
    std::string operator()(double value) const { return real_text(value); }
    std::string operator()(const std::string& value) const { return value; }
    std::string operator()(const Blob& value) const { return blob_text(value); }
};

bool is_number(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

Alignment alignment_of(const std::vector<Row>& rows, std::size_t column) {
    const auto fits = [column](const Row& row) {
        return is_number(row[column]) || std::holds_alternative<Null>(row[column]);
    };
    const auto counts = [column](const Row& row) { return is_number(row[column]); };
    const bool all = std::ranges::all_of(rows, fits) && std::ranges::any_of(rows, counts);
    return all ? Alignment::right : Alignment::left;
}

std::vector<std::size_t> widths_of(const Table& table) {
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        widths.push_back(width(table.columns[at].title));
        for (const auto& row : table.rows) widths[at] = std::max(widths[at], width(row[at]));
    }
    return widths;
}

// What a column cannot lose: its name where that is no sentence, and some of its cells.
std::size_t least_width(const Table::Column& column, std::size_t full) {
    return std::min(full, std::clamp(width(column.title), narrowest_column, longest_name_kept));
}

// Takes from the widest column what the line has too much, down to the next one, and so on. False
// where the columns cannot lose so much.
bool narrow(const Table& table, std::vector<std::size_t>& widths, std::size_t columns) {
    std::vector<std::size_t> least;
    std::size_t total = column_gap * widths.size();
    for (std::size_t at = 0; at < widths.size(); ++at) {
        least.push_back(least_width(table.columns[at], widths[at]));
        total += widths[at] = std::min(widths[at], std::max(columns, least[at]));
    }
    while (total > columns) {
        std::size_t widest = widths.size();
        for (std::size_t at = 0; at < widths.size(); ++at) {
            const bool can_lose = widths[at] > least[at];
            if (can_lose && (widest == widths.size() || widths[at] > widths[widest])) widest = at;
        }
        if (widest == widths.size()) return false;
        --widths[widest];
        --total;
    }
    return true;
}

void cut_column(Table& table, std::size_t at, std::size_t columns) {
    table.columns[at].title = cut(table.columns[at].title, columns);
    for (auto& row : table.rows) row[at] = cut(row[at], columns);
}

// Rows that will stand one under the other: each value on one line, beside its name.
void cut_values(Table& table, std::size_t columns) {
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto used = at == 0 ? 0 : width(table.columns[at].title) + 2 * column_gap;
        const auto room =
            columns > used + least_value_columns ? columns - used : least_value_columns;
        for (auto& row : table.rows) row[at] = cut(row[at], room);
    }
}

std::string csv_text(const std::string& text) {
    if (!text.empty() && text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char sign : text) quoted += sign == '"' ? std::string("\"\"") : std::string(1, sign);
    return quoted + "\"";
}

}  // namespace

std::string cell_text(const Cell& cell) {
    return std::visit(AsText{}, cell);
}

Table cells_table(const std::vector<std::string>& names, const std::vector<Row>& rows,
                  std::size_t columns) {
    Table table;
    for (std::size_t at = 0; at < names.size(); ++at) {
        table.columns.push_back({on_one_line(names[at]), alignment_of(rows, at)});
    }
    for (const auto& row : rows) {
        auto& texts = table.rows.emplace_back();
        for (const auto& cell : row) texts.push_back(on_one_line(cell_text(cell)));
    }
    const auto full = widths_of(table);
    auto widths = full;
    if (!narrow(table, widths, columns)) {
        cut_values(table, columns);
        return table;
    }
    for (std::size_t at = 0; at < widths.size(); ++at) {
        if (widths[at] < full[at]) cut_column(table, at, widths[at]);
    }
    return table;
}

std::string csv_head(const std::vector<std::string>& names) {
    return csv_line({names.begin(), names.end()});
}

std::string csv_line(const Row& row) {
    std::string line;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (at > 0) line += ',';
        if (std::holds_alternative<Null>(row[at])) continue;
        line += csv_text(cell_text(row[at]));
    }
    return line + "\n";
}

}  // namespace vaiven::render
