#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/mentions.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {

namespace {

using Counts = std::map<std::string, std::int64_t>;

std::int64_t count_of(const Counts& counts, const std::string& key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

}  // namespace

void add_mentions(const Entry& entry, Mentions& mentions) {
    Counts hashes;
    Counts ats;
    const auto text = text_of(entry);
    for (const auto& mark : each_mark_in(text)) {
        ++(mark.sign == '#' ? hashes : ats)[folded(mark.name)];
    }
    for (const auto& tag : entry.tags) {
        const auto key = folded(tag);
        const auto written = count_of(hashes, key);
        const auto other = std::max<std::int64_t>(1, count_of(ats, key));
        mentions.tags[key] += written > 0 ? written : other;
    }
    for (const auto& person : entry.people) {
        const auto key = folded(person);
        mentions.people[key] += std::max<std::int64_t>(1, count_of(ats, key));
    }
}

}  // namespace vaiven
