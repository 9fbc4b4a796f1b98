#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

// Records as the change log keeps them: JSON objects, without what is empty. Where a record names a
// role, the log has its uid in the place of the handle.
namespace vaiven::store {

// What was linked to a role when it was deleted.
struct RoleLinks {
    std::vector<Uid> entries;
    std::vector<Uid> milestones;

    friend bool operator==(const RoleLinks&, const RoleLinks&) = default;
};

std::string encoded(const Entry& entry);
std::string encoded(const Measure& measure);
std::string encoded(const Milestone& milestone);
std::string encoded(const Role& role, const RoleLinks& links = {});

// Each throws Error(damaged) where `json` is none that was made above.
Entry decoded_entry(std::string_view json);
Measure decoded_measure(std::string_view json);
Milestone decoded_milestone(std::string_view json);
Role decoded_role(std::string_view json);
RoleLinks decoded_links(std::string_view json);

}  // namespace vaiven::store
