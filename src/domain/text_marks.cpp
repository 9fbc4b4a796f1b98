#include <algorithm>
#include <optional>
#include <unordered_map>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {

namespace {

bool is_name_character(char32_t character) {
    return is_letter(character) || is_digit(character) || is_combining_mark(character) ||
           character == '_';
}

// The joiners that Persian and Indian words are written with, and the dot of Catalan.
bool may_join(char32_t character) {
    constexpr std::u32string_view joiners = U"-/\u200C\u200D\u00B7";
    return joiners.find(character) != std::u32string_view::npos;
}

// What stands before a mark: nothing of a word, of an address, or of another mark.
bool may_precede_mark(char32_t character) {
    constexpr std::u32string_view parts_of_words = U"#@&/.+-=%~$\\";
    return !is_name_character(character) &&
           parts_of_words.find(character) == std::u32string_view::npos;
}

// The name that begins at `at` (behind the sign); empty where none does.
std::string_view name_at(std::string_view text, std::size_t at) {
    const auto begin = at;
    auto end = at;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (end == begin && !is_letter(character)) break;
        if (is_name_character(character)) {
            end = at;
        } else if (!may_join(character)) {
            break;
        }
    }
    return text.substr(begin, end - begin);
}

std::size_t run_length(std::string_view text, std::size_t at, char character) {
    const auto end = text.find_first_not_of(character, at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

// A line that begins or ends a block of code: its sign, "`" or "~", and how many there are; none
// where it is another line. What stands behind it is not part of the fence.
struct Fence {
    char sign = ' ';
    std::size_t length = 0;
    bool is_bare = false;  // nothing stands behind it
};

std::optional<Fence> fence_of(std::string_view line) {
    constexpr std::size_t shortest = 3;
    const auto content = trimmed(line);
    if (!content.starts_with('`') && !content.starts_with('~')) return std::nullopt;
    const char sign = content.front();
    const auto length = run_length(content, 0, sign);
    const auto behind = content.substr(length);
    const bool is_span = sign == '`' && behind.find('`') != std::string_view::npos;
    if (length < shortest || is_span) return std::nullopt;
    return Fence{.sign = sign, .length = length, .is_bare = behind.empty()};
}

bool closes(const std::optional<Fence>& fence, const Fence& opening) {
    return fence && fence->is_bare && fence->sign == opening.sign &&
           fence->length >= opening.length;
}

// "# Plans": up to three blanks, one to six signs, and a blank or the end of the line.
bool is_heading(std::string_view line) {
    constexpr std::size_t widest_indent = 3;
    constexpr std::size_t most_signs = 6;
    const auto indent = run_length(line, 0, ' ');
    if (indent > widest_indent || line.substr(indent, 1) != "#") return false;
    const auto signs = run_length(line, indent, '#');
    const auto behind = line.substr(indent + signs);
    return signs <= most_signs && (trimmed(behind).empty() || behind.find_first_of(" \t") == 0);
}

// Whether a code span of the lines before cannot go on here: a blank line, or an item of a list.
bool begins_block(std::string_view line) {
    constexpr std::string_view bullets = "-*+";
    constexpr std::string_view digits = "0123456789";
    const auto content = trimmed(line);
    if (content.empty()) return true;
    auto behind = std::min(content.find_first_not_of(digits), content.size());
    const bool is_numbered = behind > 0 && content.find_first_of(".)", behind) == behind;
    const bool is_bullet = bullets.find(content.front()) != std::string_view::npos;
    if (!is_numbered && !is_bullet) return false;
    behind += 1;
    return content.substr(behind, 1) == " ";
}

bool is_ascii_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool begins_url(std::string_view text) {
    if (text.starts_with("www.") || text.starts_with("mailto:")) return true;
    constexpr std::size_t longest_scheme = 16;
    const auto start = text.substr(0, longest_scheme);
    const auto* end = std::ranges::find_if_not(start, is_ascii_letter);
    const auto scheme = static_cast<std::size_t>(end - start.begin());
    return scheme > 0 && text.substr(scheme).starts_with("://");
}

// The end of the URL that begins at `at`; `at` itself where none does.
std::size_t behind_url(std::string_view text, std::size_t at) {
    if (!begins_url(text.substr(at))) return at;
    return std::min(text.find_first_of(" \t\n<>\"", at), text.size());
}

// A part of a text within which a code span may run over line breaks.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;  // exclusive
};

// The prose of `text`: without fenced blocks and headings, parted where a block begins.
std::vector<Stretch> stretches_of_prose(std::string_view text) {
    std::vector<Stretch> stretches;
    std::optional<Fence> block;
    bool goes_on = false;
    std::size_t at = 0;
    for (const auto line : split(text, '\n')) {
        const auto end = std::min(at + line.size() + 1, text.size());
        const auto fence = fence_of(line);
        const bool is_prose = !block && !fence && !is_heading(line);
        if (is_prose && goes_on && !begins_block(line)) {
            stretches.back().end = end;
        } else if (is_prose) {
            stretches.push_back({.begin = at, .end = end});
        }
        goes_on = is_prose;
        if (block && closes(fence, *block)) {
            block.reset();
        } else if (!block) {
            block = fence;
        }
        at = end;
    }
    return stretches;
}

// Reads the marks of one stretch, which begins at byte `begin` of the whole text. What it remembers
// of searches that found nothing keeps it linear in the text.
class StretchReader {
public:
    StretchReader(std::string_view text, std::size_t begin) : text_(text), begin_(begin) {}

    void read(std::vector<TextMark>& marks) {
        char32_t previous = ' ';
        std::size_t at = 0;
        while (at < text_.size()) {
            const auto behind = behind_other(at, previous);
            if (behind > at) {
                previous = text_[at] == '`' ? '`' : ' ';
                at = behind;
                continue;
            }
            const auto sign = next_character(text_, at);
            if ((sign == '#' || sign == '@') && may_precede_mark(previous)) {
                add_mark(static_cast<char>(sign), at, marks);
            }
            previous = sign;
        }
    }

private:
    void add_mark(char sign, std::size_t at, std::vector<TextMark>& marks) const {
        const auto name = name_at(text_, at);
        if (!name.empty()) marks.push_back({.sign = sign, .at = begin_ + at, .name = name});
    }

    // The end of what is read over at `at`: a code span, an escaped backtick, a URL, a link; `at`
    // itself where there is none of them.
    std::size_t behind_other(std::size_t at, char32_t previous) {
        if (text_.substr(at).starts_with("\\`")) return at + 2;
        if (text_[at] == '`') return behind_code_span(at);
        if (text_[at] == ']') return behind_link(at);
        return is_name_character(previous) ? at : behind_url(text_, at);
    }

    // Where the code span that begins with the backticks at `at` ends; behind the backticks alone
    // where nothing closes it.
    std::size_t behind_code_span(std::size_t at) {
        const auto opening = run_length(text_, at, '`');
        if (!has_run_behind(at, opening)) return at + opening;
        auto candidate = text_.find('`', at + opening);
        while (run_length(text_, candidate, '`') != opening) {
            candidate = text_.find('`', candidate + run_length(text_, candidate, '`'));
        }
        return candidate + opening;
    }

    bool has_run_behind(std::size_t at, std::size_t length) {
        if (last_runs_.empty()) note_runs();
        const auto last = last_runs_.find(length);
        return last != last_runs_.end() && last->second > at;
    }

    void note_runs() {
        for (auto at = text_.find('`'); at != std::string_view::npos;) {
            const auto length = run_length(text_, at, '`');
            last_runs_[length] = at;
            at = text_.find('`', at + length);
        }
    }

    // The end of the place that a link leads to, "](#part)", which begins at `at`; `at` itself
    // where none does.
    std::size_t behind_link(std::size_t at) {
        if (at < unclosed_until_ || !text_.substr(at).starts_with("](")) return at;
        const auto end = std::min(text_.find_first_of(")\n", at), text_.size());
        if (text_.substr(end, 1) == ")") return end + 1;
        unclosed_until_ = end;
        return at;
    }

    std::string_view text_;
    std::size_t begin_;
    std::unordered_map<std::size_t, std::size_t>
        last_runs_;                   // where, by length of the run; filled when needed
    std::size_t unclosed_until_ = 0;  // before here no ")" stands that could close a link
};

}  // namespace

std::vector<TextMark> each_mark_in(std::string_view text) {
    std::vector<TextMark> marks;
    if (text.find_first_of("#@") == std::string_view::npos) return marks;
    for (const auto& stretch : stretches_of_prose(text)) {
        const auto prose = text.substr(stretch.begin, stretch.end - stretch.begin);
        StretchReader(prose, stretch.begin).read(marks);
    }
    return marks;
}

TextMarks marks_in(std::string_view text) {
    TextMarks marks;
    for (const auto& mark : each_mark_in(text)) {
        (mark.sign == '#' ? marks.tags : marks.people).emplace_back(mark.name);
    }
    marks.tags = unique_by_key(std::move(marks.tags));
    marks.people = unique_by_key(std::move(marks.people));
    return marks;
}

bool can_be_marked(std::string_view name) {
    const auto text = "#" + std::string(name);
    const auto marks = each_mark_in(text);
    return marks.size() == 1 && marks.front().name == name;
}

}  // namespace vaiven
