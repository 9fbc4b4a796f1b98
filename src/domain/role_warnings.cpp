#include <algorithm>
#include <tuple>

#include <vaiven/domain/role_rules.hpp>
#include <vaiven/domain/settlement.hpp>

namespace vaiven {

namespace {

using Kind = RoleWarning::Kind;

// A role on the days that its points say.
struct HeldRole {
    const Role* role = nullptr;
    Date first = earliest_date;
    Date last = latest_date;  // of a role still held the last day there is
};

std::vector<HeldRole> held_roles(const std::vector<Role>& roles, const Settlement& settlement,
                                 Date as_of) {
    std::vector<HeldRole> held;
    for (std::size_t index = 0; index < roles.size(); ++index) {
        const auto& [start, end] = settlement.spans[index];
        const bool is_known = start.point && (end.point || end.kind == CareerDate::Kind::open);
        if (roles[index].is_stint() || !is_known || *start.point > as_of) continue;
        held.push_back({.role = &roles[index],
                        .first = *start.point,
                        .last = end.point.value_or(latest_date)});
    }
    std::ranges::stable_sort(held, {}, &HeldRole::first);
    return held;
}

bool is_more_than_the_whole(const Role& one, const Role& other) {
    return share_of(one) + share_of(other) > 1 + 1e-9;
}

void add_overlaps(std::vector<RoleWarning>& warnings, const std::vector<HeldRole>& held) {
    for (auto one = held.begin(); one != held.end(); ++one) {
        for (auto other = one + 1; other != held.end(); ++other) {
            const Date last = std::min(one->last, other->last);
            const bool is_too_much = is_more_than_the_whole(*one->role, *other->role);
            if (other->first > last || !is_too_much) continue;
            DateRange days{.first = other->first, .last = last};
            if (last == latest_date) days.last.reset();
            warnings.push_back({.kind = Kind::overlap,
                                .role = one->role->handle,
                                .other = other->role->handle,
                                .days = days});
        }
    }
}

void add_gaps(std::vector<RoleWarning>& warnings, const std::vector<HeldRole>& held) {
    if (held.empty()) return;
    const HeldRole* latest = &held.front();  // of those so far the one that ends last
    for (const HeldRole& next : held) {
        const Date from = add_days(latest->last, 1);
        const Length between = latest->last < next.first ? length(from, next.first) : Length{};
        if (between.months > 0) {
            warnings.push_back({.kind = Kind::gap,
                                .role = latest->role->handle,
                                .other = next.role->handle,
                                .days = {.first = from, .last = add_days(next.first, -1)},
                                .length = between});
        }
        if (next.last >= latest->last) latest = &next;
    }
}

// Whether `role` had begun, or had ended, before `before` could have.
bool precedes(const Placement& role, const Placement& before) {
    return role.bounds.last && before.bounds.first && *role.bounds.last < *before.bounds.first;
}

void add_contradicted(std::vector<RoleWarning>& warnings, const std::vector<Role>& roles,
                      const Settlement& settlement) {
    for (std::size_t index = 0; index < roles.size(); ++index) {
        const Role& role = roles[index];
        const auto before = std::ranges::find(
            roles, role.after, [](const Role& other) { return std::optional{other.handle}; });
        if (!role.after || before == roles.end()) continue;
        const auto& [start, end] = settlement.spans[index];
        const auto at = static_cast<std::size_t>(before - roles.begin());
        const Placement& other = settlement.spans[at].start;
        if (!precedes(start, other) && !precedes(end, other)) continue;
        warnings.push_back(
            {.kind = Kind::contradicted_start, .role = role.handle, .other = before->handle});
    }
}

}  // namespace

std::vector<RoleWarning> warnings_of(const std::vector<Role>& roles, Date as_of) {
    const Settlement settlement = settled(roles);
    const auto held = held_roles(roles, settlement, as_of);
    std::vector<RoleWarning> warnings;
    add_overlaps(warnings, held);
    add_gaps(warnings, held);
    add_contradicted(warnings, roles, settlement);
    for (const auto& [role, next] : settlement.unsettled) {
        warnings.push_back(
            {.kind = Kind::no_boundary, .role = roles[role].handle, .other = roles[next].handle});
    }
    return warnings;
}

std::vector<RoleWarning> warnings_about(const std::string& handle, const std::vector<Role>& roles,
                                        Date as_of) {
    std::vector<RoleWarning> warnings = warnings_of(roles, as_of);
    std::erase_if(warnings, [&](const RoleWarning& warning) {
        return warning.role != handle && warning.other != handle;
    });
    return warnings;
}

}  // namespace vaiven
