#pragma once

#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/filter.hpp>
#include <vaiven/domain/name_count.hpp>

namespace vaiven::report {

// Which tags and people the entries name, and how often.
struct TagsReport {
    Date as_of = earliest_date;
    std::vector<NameCount> tags;
    std::vector<NameCount> people;

    friend bool operator==(const TagsReport&, const TagsReport&) = default;
};

// The most used first, those of one count by name in any case. EntryOrder::newest_first turns that
// round: the rarest first.
TagsReport tags_report(Date as_of, std::vector<NameCount> tags, std::vector<NameCount> people,
                       EntryOrder order = EntryOrder::oldest_first);

}  // namespace vaiven::report
