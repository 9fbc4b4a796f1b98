#include <algorithm>
#include <iterator>
#include <unordered_set>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/text_marks.hpp>

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

// Ratings alone are enough.
bool may_be_bare(EntryKind kind) {
    return kind == EntryKind::checkin || kind == EntryKind::recall;
}

// `names` after the marks of the text changed; see rewritten().
std::vector<std::string> names_after(const std::vector<std::string>& names,
                                     const std::vector<std::string>& marks_before,
                                     const std::vector<std::string>& marks) {
    const auto never_taken = without(marks_before, names);
    auto after = without(marks, never_taken);
    std::ranges::copy(without(names, marks_before), std::back_inserter(after));
    return unique_by_key(std::move(after));
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

Entry rewritten(Entry entry, std::string_view text) {
    auto [title, body] = title_and_body(text);
    const auto before = text_of(entry);
    if (title_and_body(before) == TitleAndBody{.title = title, .body = body}) return entry;
    const auto marks_before = marks_in(before);
    const auto marks = marks_in(text);
    entry.tags = names_after(entry.tags, marks_before.tags, marks.tags);
    entry.people = names_after(entry.people, marks_before.people, marks.people);
    entry.title = std::move(title);
    entry.body = std::move(body);
    return entry;
}

std::string_view headline(const Entry& entry) {
    if (!is_blank(entry.title)) return entry.title;
    const auto body = without_newlines(entry.body);
    return body.substr(0, body.find('\n'));
}

bool has_content(const Entry& entry) {
    const bool has_text = !is_blank(entry.title) || !is_blank(entry.body);
    return has_text || (may_be_bare(entry.kind) && !entry.ratings.empty());
}

void check_has_content(const Entry& entry) {
    if (has_content(entry)) return;
    if (may_be_bare(entry.kind))
        throw Error(ErrorKind::usage, "a checkin needs a rating, such as --energy 3");
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
    struct Keyed {
        std::string key;
        std::string name;
    };
    std::vector<Keyed> keyed;  // a long text may name the same thing ten thousand times
    keyed.reserve(names.size());
    for (auto& name : names) keyed.push_back({.key = folded(name), .name = std::move(name)});
    std::ranges::stable_sort(keyed, {}, &Keyed::key);
    const auto repeated = std::ranges::unique(keyed, {}, &Keyed::key);
    keyed.erase(repeated.begin(), repeated.end());
    names.clear();
    for (auto& each : keyed) names.push_back(std::move(each.name));
    return names;
}

std::vector<std::string> without(std::vector<std::string> names,
                                 const std::vector<std::string>& others) {
    std::unordered_set<std::string> keys;
    for (const auto& other : others) keys.insert(folded(other));
    std::erase_if(names, [&keys](const std::string& name) { return keys.contains(folded(name)); });
    return names;
}

}  // namespace vaiven
