#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/search_query.hpp>
#include <vaiven/report/career.hpp>

namespace vaiven::report {

// A role or stint, by its index in the timeline.
struct FoundRole {
    std::size_t role = 0;
};

using FoundRecord = std::variant<Entry, FoundRole, PlacedMilestone>;

struct SearchReport {
    Date as_of = earliest_date;
    std::string query;               // as typed
    std::vector<SearchTerm> terms;   // what is marked in the texts
    std::int64_t count = 0;          // of all that was found
    std::vector<FoundRecord> found;  // in the order to show it
    Timeline timeline;               // up to `as_of`
    Timeline timeline_of_entries;    // for what entries belong to
};

}  // namespace vaiven::report
