#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/context.hpp"
#include "commands/role_fields.hpp"
#include <vaiven/domain/title_tracks.hpp>
#include <vaiven/report/career.hpp>

// What the commands about roles share.
namespace vaiven::commands {

report::CareerRecords career_records(const store::Journal& journal);

// Throws Error(not_found) where there is no such role or stint.
const Role& role_named(const std::vector<Role>& roles, const std::string& handle);

// The handle as the journal has it; nothing where it is empty, which takes a link away.
std::optional<std::string> handle_meant(const std::string& typed, const std::vector<Role>& roles);

std::vector<std::string> handles_of(const std::vector<Role>& roles);

// Those of a journal that may not be there yet.
std::vector<Role> roles_so_far(const Context& context);

// The track of a new role, and by what it was chosen where nobody named it.
struct TrackChoice {
    Track track = Track::unknown;
    std::optional<TrackSuggestion> suggestion;
};

// The track named, else the one the table suggests for the title; where that is ambiguous the
// person is asked, and it stays unknown where nobody is there.
TrackChoice choose_track(const RoleFields& fields, Context& context);

// A role of its own, with a handle beside those of `roles`.
Role new_role(const RoleFields& fields, Track track, const std::vector<Role>& roles,
              const Context& context);

// Throws where the role of this handle, or a stint in it, cannot stand beside the others; see
// check_can_follow.
void check_can_stand(const std::vector<Role>& roles, const std::string& handle);

// A track to show in the command that settles an open one: the commonest of an ambiguous title.
std::string_view settling_track(std::string_view title);

// Says on what the track rests, and how to change it.
void say_track(const Role& role, const TrackChoice& choice, const Context& context);

// Says what is odd about the role beside the others.
void say_warnings(const std::string& handle, const std::vector<Role>& roles,
                  const Context& context);

// Echoes those dates of `fields` that role_words() does not tell.
void say_dates(const RoleFields& fields, const Role& role, const Context& context);

// "CTO at Acme; management; since 2015-07; 3y 7m", and "; ends 2019-06" where that is still to
// come.
std::string role_words(const std::string& handle, const std::vector<Role>& roles, Date today);

}  // namespace vaiven::commands
