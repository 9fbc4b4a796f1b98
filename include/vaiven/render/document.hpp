#pragma once

#include <string>
#include <variant>
#include <vector>

#include <vaiven/render/style.hpp>

namespace vaiven::render {

struct Heading {
    int level = 1;  // 1 is the document's own
    std::string text;
};

struct Paragraph {
    std::string text;
};

// What is known by name: "Words  22,441".
struct Facts {
    struct Fact {
        std::string name;
        std::string value;
    };
    std::vector<Fact> facts;
};

enum class Alignment { left, right };

struct Table {
    struct Column {
        std::string title;
        Alignment alignment = Alignment::left;
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  // each as long as `columns`
};

// Lines that stand as they are, such as a picture made of signs.
struct Verbatim {
    std::vector<std::string> lines;
};

using Block = std::variant<Heading, Paragraph, Facts, Table, Verbatim>;

// What a report says, before it is known in which format. Its texts are plain: a writer escapes
// what its format needs.
using Document = std::vector<Block>;

// Text for a terminal of `columns` columns.
std::string to_text(const Document& document, std::size_t columns, Colour colour = Colour::off);

}  // namespace vaiven::render
