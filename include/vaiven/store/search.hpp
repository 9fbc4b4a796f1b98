#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <vaiven/domain/filter.hpp>
#include <vaiven/domain/search_query.hpp>

namespace vaiven::store {

// Records of the career, by their ids.
struct CareerIds {
    std::vector<std::int64_t> roles;  // and stints
    std::vector<std::int64_t> milestones;
};

// Where to search.
struct SearchScope {
    EntryFilter entries;              // its limit and order are not heeded
    std::optional<CareerIds> career;  // only these; absent: all of it
};

struct Found {
    enum class Kind { entry, role, milestone };

    Kind kind = Kind::entry;
    std::int64_t id = 0;

    friend bool operator==(const Found&, const Found&) = default;
};

struct SearchResult {
    std::int64_t count = 0;    // of all that was found
    std::vector<Found> found;  // the best of it, the best first
};

}  // namespace vaiven::store
