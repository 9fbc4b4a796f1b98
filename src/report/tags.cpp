#include <algorithm>
#include <utility>

#include <vaiven/base/text.hpp>
#include <vaiven/report/tags.hpp>

namespace vaiven::report {

namespace {

std::vector<NameCount> in_order(std::vector<NameCount> names, EntryOrder order) {
    std::ranges::sort(names, {}, [](const NameCount& name) {
        return std::pair(-name.entries, folded(name.name));
    });
    if (order == EntryOrder::newest_first) std::ranges::reverse(names);
    return names;
}

}  // namespace

TagsReport tags_report(Date as_of, std::vector<NameCount> tags, std::vector<NameCount> people,
                       EntryOrder order) {
    return {.as_of = as_of,
            .tags = in_order(std::move(tags), order),
            .people = in_order(std::move(people), order)};
}

}  // namespace vaiven::report
