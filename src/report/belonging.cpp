#include <algorithm>

#include <vaiven/report/belonging.hpp>

namespace vaiven::report {

namespace {

std::optional<std::size_t> role_named(const Timeline& timeline, const std::string& handle) {
    const auto found = std::ranges::find(timeline.roles, handle,
                                         [](const TimelineRole& role) { return role.role.handle; });
    if (found == timeline.roles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - timeline.roles.begin());
}

bool contains(const Days& days, Date day) {
    return days.first <= day && day <= days.last;
}

bool is_among(const std::vector<std::size_t>& roles, const std::optional<std::size_t>& role) {
    return role && std::ranges::find(roles, *role) != roles.end();
}

}  // namespace

Timeline timeline_of_entries(const std::vector<Role>& roles) {
    return timeline(roles, latest_date);
}

std::optional<std::size_t> role_of(const Timeline& timeline, const Entry& entry) {
    if (entry.about) return role_named(timeline, *entry.about);
    return main_role_on(timeline, entry.day);
}

bool is_recalled(const Timeline& timeline, const Entry& entry) {
    if (entry.kind == EntryKind::recall) return true;
    if (!entry.about) return false;
    const auto role = role_named(timeline, *entry.about);
    if (!role || timeline.roles[*role].standing == Standing::not_counted) return false;
    const auto& days = timeline.roles[*role].days;
    return !days || !contains(*days, entry.day);
}

Belonging belonging_to(const Timeline& timeline, const std::vector<std::size_t>& roles) {
    Belonging belonging;
    for (const std::size_t role : roles)
        belonging.about.push_back(timeline.roles[role].role.handle);
    for (const Stretch& stretch : timeline.stretches) {
        if (!is_among(roles, stretch.main)) continue;
        belonging.days.push_back({.first = stretch.days.first, .last = stretch.days.last});
    }
    return belonging;
}

EntryPlace place_of(const Timeline& timeline, const Entry& entry) {
    EntryPlace place{.recalled = is_recalled(timeline, entry)};
    if (const auto at = role_of(timeline, entry)) {
        const Role& role = timeline.roles[*at].role;
        place.role = role.handle;
        place.track = role.track;
    }
    return place;
}

}  // namespace vaiven::report
