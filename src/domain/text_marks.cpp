#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {

namespace {

bool is_name_character(char32_t character) {
    return is_letter(character) || is_digit(character) || is_combining_mark(character) ||
           character == '_';
}

bool may_join(char32_t character) {
    return character == '-' || character == '/';
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

bool is_fence(std::string_view line) {
    const auto content = trimmed(line);
    return content.starts_with("```") || content.starts_with("~~~");
}

// Where the code span that begins with the backticks at `at` ends; behind the backticks alone
// where nothing closes it.
std::size_t behind_code_span(std::string_view text, std::size_t at) {
    const auto opening = run_length(text, at, '`');
    auto candidate = text.find('`', at + opening);
    while (candidate != std::string_view::npos) {
        const auto closing = run_length(text, candidate, '`');
        if (closing == opening) return candidate + closing;
        candidate = text.find('`', candidate + closing);
    }
    return at + opening;
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

// Reads the marks of one stretch of text that holds no fenced block.
void read_marks(std::string_view text, TextMarks& marks) {
    char32_t previous = ' ';
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '`') {
            at = behind_code_span(text, at);
            previous = '`';
            continue;
        }
        const auto behind = is_name_character(previous) ? at : behind_url(text, at);
        if (behind > at) {
            at = behind;
            previous = ' ';
            continue;
        }
        const auto sign = next_character(text, at);
        if ((sign == '#' || sign == '@') && may_precede_mark(previous)) {
            const auto name = name_at(text, at);
            if (!name.empty()) (sign == '#' ? marks.tags : marks.people).emplace_back(name);
        }
        previous = sign;
    }
}

}  // namespace

TextMarks marks_in(std::string_view text) {
    TextMarks marks;
    if (text.find_first_of("#@") == std::string_view::npos) return marks;
    bool in_block = false;
    std::string prose;  // code spans may run over line breaks, so the lines are read together
    for (const auto line : split(text, '\n')) {
        if (is_fence(line)) {
            in_block = !in_block;
        } else if (!in_block) {
            prose.append(line).append("\n");
        }
    }
    read_marks(prose, marks);
    marks.tags = unique_by_key(std::move(marks.tags));
    marks.people = unique_by_key(std::move(marks.people));
    return marks;
}

}  // namespace vaiven
