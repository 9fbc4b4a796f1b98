#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/renaming.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {

namespace {

// Puts the new name where the old one is marked. Title and body are read as one text, in which code
// may run from one to the other, and are changed from the end, so that places before stay good.
void rename_in_text(Entry& entry, const Renaming& renaming) {
    const auto key = folded(renaming.from);
    const auto text = text_of(entry);
    const auto body_at = entry.title.empty() ? 0 : entry.title.size() + 1;
    auto marks = each_mark_in(text);
    std::erase_if(marks, [&](const TextMark& mark) {
        return mark.sign != sign_of(renaming.of) || folded(mark.name) != key;
    });
    std::ranges::reverse(marks);
    for (const auto& mark : marks) {
        const bool is_in_body = mark.at >= body_at;
        auto& part = is_in_body ? entry.body : entry.title;
        part.replace(mark.at - (is_in_body ? body_at : 0), mark.name.size(), renaming.to);
    }
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
