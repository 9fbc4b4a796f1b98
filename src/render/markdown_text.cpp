#include "render/markdown_text.hpp"

#include <optional>

#include <fmt/format.h>
#include <md4c.h>

#include "render/markdown_blocks.hpp"
#include "render/markdown_entities.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::render {

namespace {

using Spacing = MarkdownBlocks::Spacing;

constexpr std::size_t tab_stop = 4;  // Markdown's own
constexpr std::string_view code_indent = "    ";

// How a span looks, and the sign that stands for it.
struct Look {
    Style style;
    std::string_view sign;
};

std::optional<Look> look_of(MD_SPANTYPE type) {
    if (type == MD_SPAN_EM) return Look{.style = Style::emphasis, .sign = "*"};
    if (type == MD_SPAN_STRONG) return Look{.style = Style::strong, .sign = "**"};
    if (type == MD_SPAN_CODE) return Look{.style = Style::code, .sign = "`"};
    if (type == MD_SPAN_DEL) return Look{.style = Style::struck, .sign = "~~"};
    return std::nullopt;
}

// md4c hands out the text of a link's target in pieces of one kind.
std::string decoded(const MD_ATTRIBUTE& attribute) {
    const std::string_view whole(attribute.text, attribute.size);
    std::string text;
    for (std::size_t at = 0; !whole.empty() && attribute.substr_offsets[at] < attribute.size;
         ++at) {
        const auto begin = attribute.substr_offsets[at];
        const auto piece = whole.substr(begin, attribute.substr_offsets[at + 1] - begin);
        const bool is_entity = attribute.substr_types[at] == MD_TEXT_ENTITY;
        text += is_entity ? decoded_entity(piece) : std::string(piece);
    }
    return text;
}

// Takes what md4c finds, piece by piece.
class Sink {
public:
    Sink(std::size_t columns, Colour colour, Styles styles)
        : colour_(colour), styles_{styles}, blocks_(columns, colour) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        flush();
        if (type == MD_BLOCK_QUOTE) blocks_.enter("> ", "> ", Spacing::loose);
        if (type == MD_BLOCK_UL) enter_list(*static_cast<const MD_BLOCK_UL_DETAIL*>(detail));
        if (type == MD_BLOCK_OL) enter_list(*static_cast<const MD_BLOCK_OL_DETAIL*>(detail));
        if (type == MD_BLOCK_LI) enter_item(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
        if (type == MD_BLOCK_H) enter_heading(*static_cast<const MD_BLOCK_H_DETAIL*>(detail));
        if (type == MD_BLOCK_HR) text_.append("---", styles_.back());
        is_in_code_ = type == MD_BLOCK_CODE;
    }

    void leave(MD_BLOCKTYPE type) {
        flush();
        is_in_code_ = false;
        const bool is_list = type == MD_BLOCK_UL || type == MD_BLOCK_OL;
        if (is_list) lists_.pop_back();
        if (is_list || type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI) blocks_.leave();
        if (type == MD_BLOCK_H) styles_.pop_back();
    }

    void enter(MD_SPANTYPE type, const void* detail) {
        const auto look = look_of(type);
        auto styles = styles_.back();
        if (look) styles.add(look->style);
        add_sign(look);
        styles_.push_back(styles);
        if (type == MD_SPAN_A) begin_link(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        if (type == MD_SPAN_IMG) begin_link(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src);
    }

    void leave(MD_SPANTYPE type) {
        styles_.pop_back();
        add_sign(look_of(type));
        if (type == MD_SPAN_A || type == MD_SPAN_IMG) end_link();
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        const bool is_break = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
        if (type == MD_TEXT_ENTITY) {
            text_.append(decoded_entity(text), styles_.back());
        } else {
            text_.append(is_break ? "\n" : text, styles_.back());
        }
    }

    std::string text() && { return std::move(blocks_).text(); }

private:
    struct List {
        std::optional<unsigned> number;  // of the next item, where they have numbers
        char sign = '-';                 // of an item, or behind its number
        Spacing spacing = Spacing::loose;
    };

    struct Link {
        std::string target;
        std::size_t begin = 0;  // of its words in the text
    };

    void enter_list(const MD_BLOCK_UL_DETAIL& detail) {
        enter_list(List{.number = {}, .sign = '-'}, detail.is_tight);
    }

    void enter_list(const MD_BLOCK_OL_DETAIL& detail) {
        enter_list(List{.number = detail.start, .sign = detail.mark_delimiter}, detail.is_tight);
    }

    void enter_list(List list, int is_tight) {
        list.spacing = is_tight != 0 ? Spacing::tight : Spacing::loose;
        lists_.push_back(list);
        blocks_.enter("", "", list.spacing);
    }

    void enter_item(const MD_BLOCK_LI_DETAIL& detail) {
        auto& list = lists_.back();
        auto first = list.number ? fmt::format("{}{} ", (*list.number)++, list.sign)
                                 : fmt::format("{} ", list.sign);
        const std::string rest(first.size(), ' ');
        if (detail.is_task != 0) first += fmt::format("[{}] ", detail.task_mark);
        blocks_.enter(std::move(first), rest, list.spacing);
    }

    void enter_heading(const MD_BLOCK_H_DETAIL& detail) {
        auto styles = styles_.back();
        styles.add(Style::heading);
        styles_.push_back(styles);
        if (colour_ == Colour::off) text_.append(std::string(detail.level, '#') + " ", styles);
    }

    // Around what has a style, where the style cannot be shown.
    void add_sign(const std::optional<Look>& look) {
        if (look && colour_ == Colour::off) text_.append(look->sign, styles_.back());
    }

    void begin_link(const MD_ATTRIBUTE& target) {
        links_.push_back({.target = decoded(target), .begin = text_.text().size()});
    }

    // The target behind the words of a link, unless they are the target.
    void end_link() {
        const auto link = std::move(links_.back());
        links_.pop_back();
        const auto words = std::string(text_.text().substr(link.begin));
        auto styles = styles_.back();
        styles.add(Style::link);
        if (words == link.target || "mailto:" + words == link.target) return;
        if (!words.empty()) text_.append(" ", styles_.back());
        text_.append("<", styles_.back());
        text_.append(on_one_line(link.target), styles);
        text_.append(">", styles_.back());
    }

    void flush() {
        if (text_.empty()) return;
        if (is_in_code_) {
            add_code();
        } else {
            blocks_.add(text_);
        }
        text_.clear();
    }

    // Lines that are broken are indented like the others.
    void add_code() {
        auto styles = styles_.back();
        styles.add(Style::code);
        StyledText code;
        code.append(without_newlines(text_.text()), styles);
        blocks_.enter(std::string(code_indent), std::string(code_indent), Spacing::loose);
        blocks_.add(code);
        blocks_.leave();
    }

    Colour colour_;
    std::vector<Styles> styles_;  // the last is that of the text to come
    std::vector<List> lists_;
    std::vector<Link> links_;
    bool is_in_code_ = false;
    StyledText text_;  // of the block that is being read
    MarkdownBlocks blocks_;
};

Sink& sink(void* userdata) {
    return *static_cast<Sink*>(userdata);
}

constexpr MD_PARSER parser_for_sink() {
    return {.abi_version = 0,
            .flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
            .enter_block =
                [](MD_BLOCKTYPE type, void* detail, void* userdata) {
                    sink(userdata).enter(type, detail);
                    return 0;
                },
            .leave_block =
                [](MD_BLOCKTYPE type, void* /*detail*/, void* userdata) {
                    sink(userdata).leave(type);
                    return 0;
                },
            .enter_span =
                [](MD_SPANTYPE type, void* detail, void* userdata) {
                    sink(userdata).enter(type, detail);
                    return 0;
                },
            .leave_span =
                [](MD_SPANTYPE type, void* /*detail*/, void* userdata) {
                    sink(userdata).leave(type);
                    return 0;
                },
            .text =
                [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userdata) {
                    sink(userdata).add(type, {text, size});
                    return 0;
                },
            .debug_log = nullptr,
            .syntax = nullptr};
}

std::string text_as_it_is(std::string_view text, std::size_t columns, Colour colour,
                          Styles styles) {
    std::string lines;
    for (const auto line : wrapped_views(text, columns)) {
        lines += styled(line, styles, colour) + "\n";
    }
    return lines;
}

}  // namespace

std::string markdown_text(std::string_view markdown, std::size_t columns, Colour colour,
                          Styles styles) {
    const auto text = with_tabs_expanded(markdown, tab_stop);
    if (text.size() > longest_markdown) return text_as_it_is(text, columns, colour, styles);
    constexpr auto parser = parser_for_sink();
    Sink sink(columns, colour, styles);
    const auto size = static_cast<MD_SIZE>(text.size());
    if (md_parse(text.data(), size, &parser, &sink) != 0) {
        return text_as_it_is(text, columns, colour, styles);
    }
    return std::move(sink).text();
}

}  // namespace vaiven::render
