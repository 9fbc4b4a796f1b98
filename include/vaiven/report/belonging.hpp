#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/filter.hpp>
#include <vaiven/report/timeline.hpp>

// To which role an entry belongs: the one it is about, else the main role of its day. This is
// worked out when entries are read, so that a corrected role corrects its entries.
namespace vaiven::report {

// The roles of a journal as entries see them: on any day, also one that is still to come, whoever
// asks.
Timeline timeline_of_entries(const std::vector<Role>& roles);

// The role or stint, by its index in the timeline; nothing where none is held on that day.
std::optional<std::size_t> role_of(const Timeline& timeline, const Entry& entry);

// Whether its ratings are from memory: it is a recall, or about a role that was not held on its
// day. A role with an unknown date may have been held on any.
bool is_recalled(const Timeline& timeline, const Entry& entry);

// The entries that belong to one of the roles.
Belonging belonging_to(const Timeline& timeline, const std::vector<std::size_t>& roles);

// What is said of an entry beside its own words.
struct EntryPlace {
    std::optional<std::string> role;  // handle
    std::optional<Track> track;       // of that role
    bool recalled = false;

    friend bool operator==(const EntryPlace&, const EntryPlace&) = default;
};

EntryPlace place_of(const Timeline& timeline, const Entry& entry);

}  // namespace vaiven::report
