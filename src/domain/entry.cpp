#include <algorithm>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>

namespace vaiven {

namespace {

std::string with_unix_line_breaks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
        result += text[at];
    }
    return result;
}

}  // namespace

std::string_view to_string(EntryKind kind) {
    switch (kind) {
        case EntryKind::note: return "note";
        case EntryKind::win: return "win";
        case EntryKind::lesson: return "lesson";
        case EntryKind::plus: return "plus";
        case EntryKind::minus: return "minus";
        case EntryKind::checkin: return "checkin";
        case EntryKind::recall: return "recall";
    }
    return "unknown";  // not reached
}

std::optional<EntryKind> parse_entry_kind(std::string_view text) {
    const auto name = lower_ascii(text);
    const auto* kind = std::ranges::find(all_entry_kinds, name,
                                         [](EntryKind candidate) { return to_string(candidate); });
    if (kind == all_entry_kinds.end()) return std::nullopt;
    return *kind;
}

TitleAndBody title_and_body(std::string_view text) {
    std::string lines = with_unix_line_breaks(without_newlines(text));
    const auto line_break = lines.find('\n');
    if (line_break == std::string::npos) return {.title = {}, .body = std::move(lines)};
    return {.title = lines.substr(0, line_break), .body = lines.substr(line_break + 1)};
}

std::string text_of(const Entry& entry) {
    return entry.title.empty() ? entry.body : entry.title + "\n" + entry.body;
}

std::string_view headline(const Entry& entry) {
    if (!is_blank(entry.title)) return entry.title;
    const auto body = without_newlines(entry.body);
    return body.substr(0, body.find('\n'));
}

void check_has_content(const Entry& entry) {
    const bool has_text = !is_blank(entry.title) || !is_blank(entry.body);
    const bool may_be_bare = entry.kind == EntryKind::checkin || entry.kind == EntryKind::recall;
    if (has_text || (may_be_bare && !entry.ratings.empty())) return;
    if (may_be_bare) throw Error(ErrorKind::usage, "a checkin needs a rating, such as --energy 3");
    if (!entry.ratings.empty()) {
        throw Error(ErrorKind::usage,
                    "an entry needs some text; for ratings alone: vaiven log -k checkin");
    }
    throw Error(ErrorKind::usage,
                "an entry needs some text: vaiven log \"what happened today\"; or pipe it: "
                "vaiven log -");
}

std::optional<std::string> problem_of_length(const Entry& entry) {
    if (entry.title.size() + entry.body.size() <= longest_text) return std::nullopt;
    return "a text is longer than 16 MB; a journal takes no longer ones";
}

std::vector<std::string> unique_by_key(std::vector<std::string> names) {
    std::ranges::stable_sort(names, {}, folded);
    const auto repeated = std::ranges::unique(names, {}, folded);
    names.erase(repeated.begin(), repeated.end());
    return names;
}

}  // namespace vaiven
