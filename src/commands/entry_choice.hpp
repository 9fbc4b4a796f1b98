#pragma once

#include <string>
#include <vector>

#include <vaiven/domain/filter.hpp>
#include <vaiven/report/timeline.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::commands {

// Which entries were asked for. What a role or a track means is known only beside the journal.
struct EntryChoice {
    EntryFilter filter;
    std::vector<std::string> roles;  // handles; one of them
    std::vector<Track> tracks;       // one of them

    friend bool operator==(const EntryChoice&, const EntryChoice&) = default;
};

// Whether the roles and tracks that were asked for mean this one; all do where nothing was.
bool is_meant(const EntryChoice& choice, const Role& role);

// Throws Error(input) for a measure and Error(not_found) for a role that the journal does not have.
EntryFilter filter_meant(const EntryChoice& choice, const store::Journal& journal,
                         const report::Timeline& timeline);

}  // namespace vaiven::commands
