#include "commands/role_intake.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "commands/career.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/handle.hpp>
#include <vaiven/domain/role_rules.hpp>
#include <vaiven/domain/settlement.hpp>
#include <vaiven/domain/title_tracks.hpp>

namespace vaiven::commands {

namespace {

// Why the role cannot stand beside the others; nothing where it can.
std::optional<std::string> problem_of(const std::vector<Role>& roles, const Role& role) {
    try {
        check_can_follow(roles, role);
    } catch (const Error& error) {
        return error.what();
    }
    return std::nullopt;
}

// A job that is there already has what it was given here, and what was settled since.
void name_as(const Role& present, Role& role) {
    role.handle = present.handle;
    role.track = present.track;
}

// Where the job stands among the others; of one without a start, where the job before it stands.
std::vector<Date> points_of(const std::vector<Role>& roles) {
    std::vector<Date> points;
    Date last = earliest_date;
    for (const auto& role : roles) {
        last = placed(role).start.point.value_or(last);
        points.push_back(last);
    }
    return points;
}

}  // namespace

RoleIntake::RoleIntake(RoleOrigin origin, std::vector<Role> present, Voice voice)
    : origin_(origin), roles_(std::move(present)), voice_(std::move(voice)) {}

void RoleIntake::hold(Role role, std::size_t line) {
    if (!role.handle.empty()) handles_.try_emplace(role.handle);
    held_.push_back({.role = std::move(role), .line = line, .waits_for = {}});
}

void RoleIntake::add_to(store::Change& change) {
    if (origin_ == RoleOrigin::resume) put_oldest_first();
    auto held = std::exchange(held_, {});
    for (auto& one : held) add(change, one);
    for (const auto& one : held) stand_behind(change, one);
}

// Résumés tell the last job first, so equal ones are turned round too.
void RoleIntake::put_oldest_first() {
    std::ranges::reverse(held_);
    std::vector<Role> roles;
    roles.reserve(held_.size());
    for (const auto& held : held_) roles.push_back(held.role);
    const auto points = points_of(roles);
    std::vector<std::size_t> order(held_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&points](std::size_t at) { return points[at]; });
    std::vector<Held> sorted;
    sorted.reserve(held_.size());
    for (const auto at : order) sorted.push_back(std::move(held_[at]));
    held_ = std::move(sorted);
}

void RoleIntake::add(store::Change& change, Held& held) {
    auto& role = held.role;
    const auto handle_in_file = role.handle;
    map_links(held);
    const auto present = std::ranges::find(roles_, role.uid, &Role::uid);
    if (present != roles_.end()) {
        if (!handle_in_file.empty()) handles_[handle_in_file] = present->handle;
        if (role.handle.empty()) name_as(*present, role);
        count(change.add(role).outcome);
        held.waits_for.reset();
        return;
    }
    name(held);
    if (const auto problem = problem_of(roles_, role)) {
        held.waits_for.reset();
        voice_.refuse(held.line, *problem);
        return;
    }
    if (!handle_in_file.empty()) handles_[handle_in_file] = role.handle;
    role.id = change.add(role).id;
    roles_.push_back(role);
    added_.push_back(role);
}

// A host must be there; a role to stand behind may come later.
void RoleIntake::map_links(Held& held) {
    auto& role = held.role;
    if (role.host) role.host = handle_here(*role.host).value_or(*role.host);
    if (!role.after) return;
    const auto after = handle_here(*role.after);
    if (!after) held.waits_for = role.after;
    role.after = after;
}

void RoleIntake::name(Held& held) {
    auto& role = held.role;
    const auto taken = handles_of(roles_);
    if (role.handle.empty()) {
        role.handle = handle_for(role.title, taken);
        if (origin_ == RoleOrigin::resume) role.track = suggested_track(role.title).track;
    } else if (std::ranges::find(taken, role.handle) != taken.end()) {
        const auto handle = handle_for(role.title, taken);
        voice_.say(held.line, fmt::format("the handle '{}' is taken here; the role is '{}' now",
                                          role.handle, handle));
        role.handle = handle;
    }
}

void RoleIntake::count(store::Outcome outcome) {
    ++(outcome == store::Outcome::differs ? differing_ : already_there_);
}

void RoleIntake::stand_behind(store::Change& change, const Held& held) {
    if (!held.waits_for) return;
    auto role = held.role;
    role.after = handle_here(*held.waits_for);
    auto others = roles_;
    std::erase_if(others, [&role](const Role& other) { return other.uid == role.uid; });
    const auto problem =
        role.after ? problem_of(others, role)
                   : std::optional(fmt::format("it stands behind '{}', which is no role here",
                                               *held.waits_for));
    if (problem) {
        voice_.say(held.line, fmt::format("{}; taken without that", *problem));
        return;
    }
    change.update(role);
    *std::ranges::find(roles_, role.uid, &Role::uid) = role;
}

std::optional<std::string> RoleIntake::handle_here(const std::string& handle_in_file) const {
    const auto mapped = handles_.find(handle_in_file);
    if (mapped != handles_.end()) return mapped->second;
    const auto found = std::ranges::find(roles_, handle_in_file, &Role::handle);
    return found == roles_.end() ? std::nullopt : std::optional(found->handle);
}

}  // namespace vaiven::commands
