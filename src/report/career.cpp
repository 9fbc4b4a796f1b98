#include <algorithm>

#include <vaiven/report/career.hpp>

namespace vaiven::report {

namespace {

std::vector<std::size_t> stints_of(const Timeline& timeline, std::size_t host) {
    std::vector<std::size_t> stints;
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        if (timeline.roles[role].host == host) stints.push_back(role);
    }
    std::ranges::stable_sort(stints, [&](std::size_t one, std::size_t other) {
        const auto& start = timeline.roles[one].span.start.point;
        const auto& other_start = timeline.roles[other].span.start.point;
        return start && (!other_start || *start < *other_start);
    });
    return stints;
}

// Roles whose start is placed, by it; of two on the same day the larger share, then the one
// entered first.
std::vector<std::size_t> roles_with_start(const Timeline& timeline) {
    std::vector<std::size_t> roles;
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        const TimelineRole& found = timeline.roles[role];
        if (found.span.start.point && !found.host) roles.push_back(role);
    }
    std::ranges::stable_sort(roles, [&](std::size_t one, std::size_t other) {
        const TimelineRole& first = timeline.roles[one];
        const TimelineRole& second = timeline.roles[other];
        if (*first.span.start.point != *second.span.start.point) {
            return *first.span.start.point < *second.span.start.point;
        }
        return share_of(first.role) > share_of(second.role);
    });
    return roles;
}

// The place behind the role that stands before this one, by its name or in the main sequence.
std::vector<std::size_t>::iterator place_behind(std::vector<std::size_t>& order,
                                                const Timeline& timeline, std::size_t role) {
    const auto& after = timeline.roles[role].role.after;
    const auto named = std::ranges::find_if(order, [&](std::size_t other) {
        return after && timeline.roles[other].role.handle == *after;
    });
    if (named != order.end()) return named + 1;
    const auto& steps = timeline.main_sequence;
    const auto step = std::ranges::find(steps, role, &MainStep::role);
    if (step == steps.begin() && step != steps.end()) return order.begin();
    if (step == steps.end()) return order.end();
    const auto before = std::ranges::find(order, (step - 1)->role);
    return before == order.end() ? order.end() : before + 1;
}

// Those without a start, in the order of the main sequence, the others behind.
std::vector<std::size_t> roles_without_start(const Timeline& timeline) {
    std::vector<std::size_t> roles;
    const auto add = [&](std::size_t role) {
        const TimelineRole& found = timeline.roles[role];
        const bool is_there = std::ranges::find(roles, role) != roles.end();
        if (!found.span.start.point && !found.host && !is_there) roles.push_back(role);
    };
    for (const MainStep& step : timeline.main_sequence) add(step.role);
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) add(role);
    return roles;
}

}  // namespace

std::vector<std::size_t> reading_order(const Timeline& timeline) {
    auto roles = roles_with_start(timeline);
    for (const std::size_t role : roles_without_start(timeline)) {
        roles.insert(place_behind(roles, timeline, role), role);
    }
    std::vector<std::size_t> order;
    for (const std::size_t role : roles) {
        order.push_back(role);
        const auto stints = stints_of(timeline, role);
        order.insert(order.end(), stints.begin(), stints.end());
    }
    return order;
}

std::vector<PlacedMilestone> placed_milestones(const std::vector<Milestone>& milestones,
                                               Date as_of) {
    std::vector<PlacedMilestone> found;
    for (const Milestone& milestone : milestones) {
        const Placement date = placed(milestone.date, CareerDate{}).start;
        if (!date.point || *date.point <= as_of) found.push_back({milestone, date});
    }
    std::ranges::stable_sort(found, [](const PlacedMilestone& one, const PlacedMilestone& other) {
        return one.date.point && (!other.date.point || *one.date.point < *other.date.point);
    });
    return found;
}

CareerReport career_report(const CareerRecords& records, Date as_of) {
    CareerReport report{.timeline = timeline(records.roles, as_of)};
    report.moves = moves(report.timeline);
    report.tracks = tracks(report.timeline);
    report.milestones = placed_milestones(records.milestones, as_of);
    report.missing = missing_in(report.timeline, report.moves, {.first = {}, .last = as_of});
    return report;
}

MovesReport moves_report(const std::vector<Role>& roles, Date as_of) {
    MovesReport report{.timeline = timeline(roles, as_of)};
    report.moves = moves(report.timeline);
    return report;
}

TracksReport tracks_report(const std::vector<Role>& roles, Date as_of) {
    TracksReport report{.timeline = timeline(roles, as_of)};
    report.tracks = tracks(report.timeline);
    return report;
}

RolesReport roles_report(const std::vector<Role>& roles, Date as_of) {
    RolesReport report{.timeline = timeline(roles, as_of)};
    report.order = reading_order(report.timeline);
    return report;
}

MilestonesReport milestones_report(const CareerRecords& records, Date as_of) {
    return {.timeline = timeline(records.roles, as_of),
            .milestones = placed_milestones(records.milestones, latest_date)};
}

std::optional<RoleReport> role_report(const CareerRecords& records, const std::string& handle,
                                      Date as_of) {
    const auto found = std::ranges::find(records.roles, handle, &Role::handle);
    if (found == records.roles.end()) return std::nullopt;
    RoleReport report{.timeline = timeline(records.roles, as_of),
                      .role = static_cast<std::size_t>(found - records.roles.begin())};
    for (const Move& move : moves(report.timeline).moves) {
        if (move.to == report.role) report.entered.push_back(move);
        if (move.from == report.role) report.left.push_back(move);
    }
    report.stints = stints_of(report.timeline, report.role);
    for (const auto& placed : placed_milestones(records.milestones, as_of)) {
        if (placed.milestone.role == handle) report.milestones.push_back(placed);
    }
    return report;
}

}  // namespace vaiven::report
