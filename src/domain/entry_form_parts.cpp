#include "domain/entry_form_parts.hpp"

#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry_form.hpp>

namespace vaiven::forms {

namespace {

// Takes the first line from `rest`; it comes without its line break.
std::string_view take_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

// Takes the blank lines at the beginning of `rest`, at most `most`, and counts them.
std::size_t take_blank_lines(std::string_view& rest, std::size_t most) {
    std::size_t taken = 0;
    while (taken < most && !rest.empty()) {
        auto behind = rest;
        if (!trimmed(take_line(behind)).empty()) break;
        rest = behind;
        ++taken;
    }
    return taken;
}

// Takes the front matter from `rest` where it begins with one.
void take_front_matter(std::string_view& rest, Parts& parts) {
    auto behind = rest;
    const auto line = 1 + take_blank_lines(behind, std::string_view::npos);
    if (trimmed(take_line(behind)) != fence) return;
    while (!behind.empty()) {
        const auto field = take_line(behind);
        if (trimmed(field) == fence) {
            parts.first_line = line + 1;
            rest = behind;
            return;
        }
        parts.fields.push_back(field);
    }
    parts.fields.clear();
    parts.broken_line = line;
    parts.problem = "the front matter that begins here has no end; close it with a line of ---";
}

std::size_t line_of(std::string_view form, std::string_view place) {
    const auto before = form.substr(0, static_cast<std::size_t>(place.data() - form.data()));
    return 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
}

// Takes the comment from `rest` where it begins with one, and what is left of its last line where
// that is blank.
void take_comment(std::string_view form, std::string_view& rest, Parts& parts) {
    auto behind = rest;
    take_blank_lines(behind, std::string_view::npos);
    if (!behind.starts_with(comment_begin)) return;
    const auto end = behind.find(comment_end);
    if (end == std::string_view::npos) {
        parts.broken_line = line_of(form, behind);
        parts.problem = "the comment that begins here has no end; close it with -->";
        return;
    }
    parts.comment = behind.substr(comment_begin.size(), end - comment_begin.size());
    rest = behind.substr(end + comment_end.size());
    take_blank_lines(rest, 1);
}

// Whoever takes out one line too many does not mean the front matter to be text.
void check_begins_well(std::string_view form, Parts& parts) {
    if (parts.first_line > 0 || !parts.comment.empty() || !parts.problem.empty()) return;
    if (form.find("\n" + std::string(comment_begin)) == std::string_view::npos) return;
    parts.broken_line = 1;
    parts.problem = "the front matter needs a line of --- above it";
}

}  // namespace

std::string field_of(std::string_view measure) {
    const bool is_taken = std::ranges::find(own_fields, measure) != own_fields.end();
    return (is_taken ? "rate " : "") + std::string(measure);
}

Parts parts_of(std::string_view form) {
    Parts parts;
    auto rest = without_byte_order_mark(form);
    take_front_matter(rest, parts);
    if (parts.problem.empty()) take_comment(form, rest, parts);
    check_begins_well(form, parts);
    if (parts.first_line > 0 || !parts.comment.empty()) take_blank_lines(rest, 1);
    if (rest.ends_with('\n')) rest.remove_suffix(1);
    parts.text = rest;
    return parts;
}

}  // namespace vaiven::forms

namespace vaiven {

std::string_view text_in_form(std::string_view typed) {
    return forms::parts_of(typed).text;
}

std::string journal_of_form(std::string_view typed) {
    auto comment = without_newlines(forms::parts_of(typed).comment);
    if (!comment.starts_with(forms::journal_key)) return {};
    comment.remove_prefix(forms::journal_key.size());
    return std::string(trimmed(comment.substr(0, comment.find('\n'))));
}

}  // namespace vaiven
