#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>

namespace vaiven {

enum class EntryOrder { oldest_first, newest_first };

// Entries by what they belong to: about one of these roles, or about none and of one of these days.
struct Belonging {
    std::vector<std::string> about;  // handles
    std::vector<DateRange> days;     // with both sides

    friend bool operator==(const Belonging&, const Belonging&) = default;
};

// Which entries are meant. Every condition must hold; an empty one always does.
struct EntryFilter {
    DateRange days;
    std::vector<std::string> tags;      // all of them
    std::vector<std::string> not_tags;  // none of them
    std::vector<std::string> people;    // all of them
    std::vector<std::string> contains;  // all of them, in title or body, spelled in any case
    std::vector<EntryKind> kinds;       // one of them
    std::vector<Rating> at_least;       // a rating of that measure, of at least that value
    std::vector<Rating> at_most;        // a rating of that measure, of at most that value
    std::optional<Belonging> belonging;
    bool starred_only = false;
    std::optional<std::size_t> limit;  // the last ones, whatever the order
    EntryOrder order = EntryOrder::oldest_first;

    // Whether anything but `limit` and `order` is asked for.
    bool narrows() const;

    friend bool operator==(const EntryFilter&, const EntryFilter&) = default;
};

// The days that are in both; nothing where there are none.
std::optional<DateRange> intersection(const DateRange& one, const DateRange& other);

}  // namespace vaiven
