#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/renaming.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {

namespace {

// The part of `text` from `begin` to `end` with `name` for each of the marks that lie in it.
std::string with_name(std::string_view text, std::size_t begin, std::size_t end,
                      const std::vector<TextMark>& marks, std::string_view name) {
    std::string part;
    auto at = begin;
    for (const auto& mark : marks) {
        if (mark.at < begin || mark.at >= end) continue;
        part.append(text, at, mark.at - at).append(name);
        at = mark.at + mark.name.size();
    }
    return part.append(text, at, end - at);
}

// Puts the new name where the old one is marked. Title and body are read as one text, in which code
// may run from one to the other.
void rename_in_text(Entry& entry, const Renaming& renaming) {
    const auto key = folded(renaming.from);
    const auto text = text_of(entry);
    auto marks = each_mark_in(text);
    std::erase_if(marks, [&](const TextMark& mark) {
        return mark.sign != sign_of(renaming.of) || folded(mark.name) != key;
    });
    const auto body_at = text.size() - entry.body.size();
    entry.title = with_name(text, 0, entry.title.size(), marks, renaming.to);
    entry.body = with_name(text, body_at, text.size(), marks, renaming.to);
}

}  // namespace

char sign_of(Renaming::Of of) {
    return of == Renaming::Of::tag ? '#' : '@';
}

Entry renamed(Entry entry, const Renaming& renaming) {
    auto& names = renaming.of == Renaming::Of::tag ? entry.tags : entry.people;
    const auto key = folded(renaming.from);
    const auto found = std::ranges::find(names, key, folded);
    if (found == names.end()) return entry;
    names.erase(found);
    names.push_back(renaming.to);
    names = unique_by_key(std::move(names));
    rename_in_text(entry, renaming);
    return entry;
}

}  // namespace vaiven
