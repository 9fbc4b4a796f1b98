#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/render/document.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view column_gap = "  ";

std::string without_blanks_at_end(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string padded(const std::string& cell, std::size_t columns, Alignment alignment) {
    return alignment == Alignment::right ? padded_left(cell, columns) : padded_right(cell, columns);
}

class TextWriter {
public:
    explicit TextWriter(std::size_t columns) : columns_(columns) {}

    void operator()(const Heading& heading) {
        begin_block();
        if (heading.level == 1) {
            text_ += printable(heading.text) + "\n";
            text_ += repeated("=", width(heading.text)) + "\n";
        } else {
            add_wrapped(heading.text);
        }
        is_under_heading_ = heading.level > 1;
    }

    void operator()(const Paragraph& paragraph) {
        begin_block();
        add_wrapped(paragraph.text);
    }

    void operator()(const Facts& facts) {
        begin_block();
        std::size_t name_columns = 0;
        for (const auto& fact : facts.facts)
            name_columns = std::max(name_columns, width(fact.name));
        const auto indent = name_columns + 2 * column_gap.size();
        const auto room = columns_ > indent + 20 ? columns_ - indent : 20;
        for (const auto& [name, value] : facts.facts) {
            std::string margin = std::string(column_gap) + padded_right(name, name_columns) +
                                 std::string(column_gap);
            for (const auto& line : wrapped(printable(value), room)) {
                text_ += without_blanks_at_end(margin + line) + "\n";
                margin.assign(indent, ' ');
            }
        }
    }

    void operator()(const Table& table) {
        begin_block();
        std::vector<std::string> titles;
        titles.reserve(table.columns.size());
        for (const auto& column : table.columns) titles.push_back(column.title);
        const auto widths = widths_of(table, titles);
        add_row(table, widths, titles);
        for (const auto& row : table.rows) add_row(table, widths, row);
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

    void add_wrapped(const std::string& text) {
        for (const auto& line : wrapped(printable(text), columns_)) text_ += line + "\n";
    }

    static std::string repeated(std::string_view sign, std::size_t times) {
        std::string line;
        for (std::size_t count = 0; count < times; ++count) line += sign;
        return line;
    }

    static std::vector<std::size_t> widths_of(const Table& table,
                                              const std::vector<std::string>& titles) {
        std::vector<std::size_t> widths;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            widths.push_back(width(titles[at]));
            for (const auto& row : table.rows) widths[at] = std::max(widths[at], width(row.at(at)));
        }
        return widths;
    }

    void add_row(const Table& table, const std::vector<std::size_t>& widths,
                 const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            line += column_gap;
            line += padded(printable(row.at(at)), widths[at], table.columns[at].alignment);
        }
        text_ += without_blanks_at_end(std::move(line)) + "\n";
    }

    std::size_t columns_;
    std::string text_;
    bool is_under_heading_ = false;
};

}  // namespace

std::string to_text(const Document& document, std::size_t columns) {
    TextWriter writer(columns);
    for (const auto& block : document) std::visit(writer, block);
    return std::move(writer).text();
}

}  // namespace vaiven::render
