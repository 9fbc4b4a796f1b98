#include <algorithm>

#include "report/main_sequence.hpp"
#include <vaiven/report/timeline.hpp>

namespace vaiven::report {

namespace {

using Kind = CareerDate::Kind;

bool has_known_dates(const PlacedSpan& span) {
    return span.start.point && (span.end.point || span.end.kind == Kind::open);
}

std::optional<std::size_t> role_named(const std::vector<TimelineRole>& roles,
                                      const std::string& handle) {
    const auto found = std::ranges::find_if(
        roles, [&](const TimelineRole& role) { return role.role.handle == handle; });
    if (found == roles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - roles.begin());
}

Standing standing_by_dates(const PlacedSpan& span, Date as_of) {
    if (span.start.point && *span.start.point > as_of) return Standing::planned;
    return has_known_dates(span) ? Standing::counted : Standing::not_counted;
}

std::optional<Days> days_by_dates(const TimelineRole& role, Date as_of) {
    if (role.standing != Standing::counted) return std::nullopt;
    const Date end = role.span.end.point.value_or(as_of);
    return Days{.first = *role.span.start.point, .last = std::min(end, as_of)};
}

// What a stint has of its host.
void put_inside(TimelineRole& stint, const std::vector<TimelineRole>& roles) {
    stint.host = role_named(roles, *stint.role.host);
    const bool has_host = stint.host && !roles[*stint.host].role.is_stint();
    const bool is_planned = has_host && roles[*stint.host].standing == Standing::planned;
    if (is_planned) stint.standing = Standing::planned;
    if (stint.standing != Standing::counted) {
        stint.days.reset();
        return;
    }
    if (!has_host || !roles[*stint.host].days) {
        stint.standing = Standing::not_counted;
        stint.days.reset();
        return;
    }
    const Days& host = *roles[*stint.host].days;
    const Days shared{.first = std::max(stint.days->first, host.first),
                      .last = std::min(stint.days->last, host.last)};
    stint.days = shared.first <= shared.last ? std::optional{shared} : std::nullopt;
}

// The role it names, else the last one entered before it.
const TimelineRole* stands_behind(const TimelineRole& role,
                                  const std::vector<TimelineRole>& roles) {
    const auto named = role.role.after ? role_named(roles, *role.role.after) : std::nullopt;
    if (named) return &roles[*named];
    for (const TimelineRole* before = &role; before != roles.data();) {
        --before;
        if (!before->role.is_stint()) return before;
    }
    return nullptr;
}

// A role with an unknown start behind one that is planned is planned itself.
void plan_what_follows(std::vector<TimelineRole>& roles) {
    const auto follows_planned = [&](const TimelineRole& role) {
        const bool has_no_start = role.standing == Standing::not_counted && !role.span.start.point;
        if (!has_no_start || role.role.is_stint()) return false;
        const TimelineRole* const before = stands_behind(role, roles);
        return before != nullptr && before->standing == Standing::planned;
    };
    for (auto next = std::ranges::find_if(roles, follows_planned); next != roles.end();
         next = std::ranges::find_if(roles, follows_planned)) {
        next->standing = Standing::planned;
    }
}

std::vector<std::optional<Days>> days_of(const std::vector<TimelineRole>& roles) {
    std::vector<std::optional<Days>> days(roles.size());
    std::ranges::transform(roles, days.begin(), &TimelineRole::days);
    return days;
}

}  // namespace

Timeline timeline(const std::vector<Role>& roles, Date as_of) {
    const Settlement settlement = settled(roles);
    Timeline line{.as_of = as_of, .unsettled = settlement.unsettled};
    for (std::size_t index = 0; index < roles.size(); ++index) {
        const PlacedSpan& span = settlement.spans[index];
        line.roles.push_back({.role = roles[index],
                              .span = span,
                              .ideal_end = settlement.ideal_ends[index],
                              .standing = standing_by_dates(span, as_of)});
        line.roles.back().days = days_by_dates(line.roles.back(), as_of);
    }
    plan_what_follows(line.roles);
    for (TimelineRole& role : line.roles) {
        if (role.role.is_stint()) put_inside(role, line.roles);
    }
    line.stretches = stretches(line.roles, days_of(line.roles), as_of);
    line.main_sequence = main_sequence(line.roles, as_of);
    return line;
}

const Stretch* stretch_on(const Timeline& timeline, Date day) {
    const auto found = std::ranges::lower_bound(
        timeline.stretches, day, {}, [](const Stretch& stretch) { return stretch.days.last; });
    if (found == timeline.stretches.end() || day < found->days.first) return nullptr;
    return &*found;
}

std::optional<std::size_t> main_role_on(const Timeline& timeline, Date day) {
    const Stretch* const stretch = stretch_on(timeline, day);
    return stretch == nullptr ? std::nullopt : stretch->main;
}

std::optional<Duration> duration_of(const Timeline& timeline, std::size_t role) {
    const TimelineRole& found = timeline.roles[role];
    if (found.standing == Standing::planned) return std::nullopt;
    return duration(found.span, timeline.as_of);
}

}  // namespace vaiven::report
