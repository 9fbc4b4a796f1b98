#include <algorithm>

#include "render/text_table.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/document.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view column_gap = "  ";
constexpr std::size_t least_value_columns = 20;
constexpr std::size_t value_indent = 4;  // where a value stands under its name

std::string padded(const std::string& cell, std::size_t columns, Alignment alignment) {
    return alignment == Alignment::right ? padded_left(cell, columns) : padded_right(cell, columns);
}

class TextWriter {
public:
    TextWriter(std::size_t columns, Colour colour) : columns_(columns), colour_(colour) {}

    void operator()(const Heading& heading) {
        begin_block();
        std::size_t longest = 0;
        for (const auto& line : wrapped(printable(heading.text), columns_)) {
            text_ += styled(line, Style::heading, colour_) + "\n";
            longest = std::max(longest, width(line));
        }
        if (heading.level == 1) text_ += std::string(longest, '=') + "\n";
        is_under_heading_ = heading.level > 1;
    }

    void operator()(const Paragraph& paragraph) {
        begin_block();
        for (const auto& line : wrapped(printable(paragraph.text), columns_)) text_ += line + "\n";
    }

    void operator()(const Facts& facts) {
        begin_block();
        std::size_t name_columns = 0;
        for (const auto& fact : facts.facts) {
            name_columns = std::max(name_columns, width(fact.name));
        }
        for (const auto& [name, value] : facts.facts) add_fact(name, value, name_columns);
    }

    void operator()(const Table& table) {
        begin_block();
        const auto widths = table_widths(table, columns_);
        if (!widths) return add_as_facts(table);
        std::vector<std::string> titles;
        titles.reserve(table.columns.size());
        for (const auto& column : table.columns) titles.push_back(column.title);
        add_row(table, *widths, titles, Style::quiet);
        for (const auto& row : table.rows) add_row(table, *widths, row, {});
    }

    void operator()(const Verbatim& verbatim) {
        begin_block();
        for (const auto& line : verbatim.lines) text_ += printable(line) + "\n";
    }

    std::string text() && { return std::move(text_); }

private:
    // A blank line between blocks, but none under a section's heading.
    void begin_block() {
        if (!text_.empty() && !is_under_heading_) text_ += "\n";
        is_under_heading_ = false;
    }

    // The value beside its name, or under it where too little room is left.
    void add_fact(const std::string& name, const std::string& value, std::size_t name_columns) {
        const auto beside = name_columns + 2 * column_gap.size();
        const bool is_beside = columns_ >= beside + std::min(width(value), least_value_columns);
        const auto indent = is_beside ? beside : value_indent;
        std::string margin = std::string(column_gap) + styled(name, Style::quiet, colour_);
        if (is_beside) {
            margin.append(beside - column_gap.size() - width(name), ' ');
        } else {
            text_ += margin + "\n";
            margin.assign(indent, ' ');
        }
        const auto room = columns_ > 2 * indent ? columns_ - indent : indent;
        for (const auto& line : wrapped(printable(value), room)) {
            text_ += without_blanks_at_end(margin + line) + "\n";
            margin.assign(indent, ' ');
        }
    }

    // One under the other: the first cell of each row, then the others by their titles.
    void add_as_facts(const Table& table) {
        for (const auto& row : table.rows) {
            for (const auto& line : wrapped(printable(row.front()), columns_)) text_ += line + "\n";
            for (std::size_t at = 1; at < row.size(); ++at) {
                add_fact(table.columns[at].title, row[at], width(table.columns[at].title));
            }
        }
    }

    void add_row(const Table& table, const std::vector<std::size_t>& widths,
                 const std::vector<std::string>& row, Styles styles) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 0;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            cells.push_back(wrapped(printable(row.at(at)), widths[at]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line_at = 0; line_at < height; ++line_at) {
            std::string line;
            for (std::size_t at = 0; at < widths.size(); ++at) {
                const auto& lines = cells[at];
                line += column_gap;
                line += padded(line_at < lines.size() ? lines[line_at] : "", widths[at],
                               table.columns[at].alignment);
            }
            text_ += styled(without_blanks_at_end(std::move(line)), styles, colour_) + "\n";
        }
    }

    std::size_t columns_;
    Colour colour_;
    std::string text_;
    bool is_under_heading_ = false;
};

}  // namespace

std::string to_text(const Document& document, std::size_t columns, Colour colour) {
    TextWriter writer(columns, colour);
    for (const auto& block : document) std::visit(writer, block);
    return std::move(writer).text();
}

}  // namespace vaiven::render
