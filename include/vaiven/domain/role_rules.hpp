#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/role.hpp>

// What a role must keep to beside the others, said in words, and what is odd about it.
namespace vaiven {

// Throws Error where `role` cannot stand beside `roles` (with itself left out): usage for a title
// that is missing; input for a handle or a share that is none, for a date that is counted from
// itself and for a start after the latest day of its end; conflict for a handle that is taken, a
// stint that begins after its host ended or ends before it began, or one inside another stint;
// not_found for a host or a role to stand behind that is not there; conflict where roles would
// stand behind each other in a ring.
void check_can_follow(const std::vector<Role>& roles, const Role& role);

// Throws Error(conflict) where another role needs the one of this handle: it is host to a stint, or
// one with an unknown start stands behind it.
void check_can_go(const std::vector<Role>& roles, const std::string& handle);

struct RoleWarning {
    enum class Kind {
        overlap,             // both are held, and their shares are more than the whole
        gap,                 // nothing is held for a month or longer between the two
        contradicted_start,  // `role` stands behind `other`, which began later
        no_boundary,         // their dates meet, and no boundary leaves both a day: they overlap
    };

    Kind kind = Kind::overlap;
    std::string role;   // handle; the one that starts earlier, but for a contradicted start
    std::string other;  // handle
    // overlap: the days of both; gap: the days of none. By the points, inclusive; of an overlap
    // that goes on, without a last day.
    DateRange days;
    Length length;  // of a gap

    friend bool operator==(const RoleWarning&, const RoleWarning&) = default;
};

// What is odd about the roles as they stand, in order of start points; roles planned or with an
// unknown date are in no overlap and no gap. Stints are left out.
std::vector<RoleWarning> warnings_of(const std::vector<Role>& roles, Date as_of);

// Those of them that name the role of this handle.
std::vector<RoleWarning> warnings_about(const std::string& handle, const std::vector<Role>& roles,
                                        Date as_of);

}  // namespace vaiven
