#include "report/main_sequence.hpp"

#include <algorithm>

namespace vaiven::report {

namespace {

using Sequence = std::vector<MainStep>;

// A role that comes to the fore because another ended is in the sequence once it has been main for
// so many days; a side business between two jobs is no move.
constexpr int days_to_enter = 90;

// The days of each role that can be main; an unknown end counts as one day.
std::vector<std::optional<Days>> days_in_sequence(const std::vector<TimelineRole>& roles) {
    std::vector<std::optional<Days>> days;
    for (const auto& [role, span, ideal_end, standing, host, held] : roles) {
        const auto& start = span.start.point;
        const bool is_one_day = standing == Standing::not_counted && start;
        days.push_back(held);
        if (is_one_day) days.back() = Days{.first = *start, .last = *start};
        if (role.is_stint()) days.back().reset();
    }
    return days;
}

Sequence placed_steps(const std::vector<TimelineRole>& roles, Date as_of) {
    const auto days = days_in_sequence(roles);
    std::vector<Stretch> runs;  // of days with the same main role
    for (const Stretch& stretch : stretches(roles, days, as_of)) {
        const bool goes_on = !runs.empty() && runs.back().main == stretch.main;
        if (goes_on) runs.back().days.last = stretch.days.last;
        if (!goes_on) runs.push_back(stretch);
    }
    Sequence steps;
    for (const Stretch& run : runs) {
        if (!run.main || (!steps.empty() && steps.back().role == *run.main)) continue;
        const bool is_first_day = days[*run.main]->first == run.days.first;
        if (!is_first_day && run.days.count() < days_to_enter) continue;
        steps.push_back({.role = *run.main, .since = run.days.first, .became_main = !is_first_day});
    }
    return steps;
}

bool is_in(const std::vector<std::size_t>& roles, std::size_t role) {
    return std::ranges::find(roles, role) != roles.end();
}

// The last step of the role; the end where there is none.
Sequence::iterator last_step(Sequence& steps, std::size_t role) {
    const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                    [&](const MainStep& step) { return step.role == role; });
    return found == steps.rend() ? steps.end() : std::prev(found.base());
}

std::optional<std::size_t> named_anchor(const std::vector<TimelineRole>& roles, std::size_t role) {
    const auto& after = roles[role].role.after;
    if (!after) return std::nullopt;
    const auto found = std::ranges::find_if(
        roles, [&](const TimelineRole& other) { return other.role.handle == *after; });
    if (found == roles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - roles.begin());
}

// Behind the step of the role it names, else of the last one entered before it, else in front.
void insert_behind(Sequence& steps, const std::vector<TimelineRole>& roles, std::size_t role) {
    const auto named = named_anchor(roles, role);
    auto behind = named ? last_step(steps, *named) : steps.end();
    const bool is_assumed = behind == steps.end();
    for (std::size_t before = role; behind == steps.end() && before > 0; --before) {
        behind = last_step(steps, before - 1);
    }
    const auto at = behind == steps.end() ? steps.begin() : behind + 1;
    steps.insert(at, {.role = role, .is_assumed = is_assumed});
}

// The first that waits for none of the others, else the first.
std::vector<std::size_t>::iterator next_of(std::vector<std::size_t>& waiting,
                                           const std::vector<TimelineRole>& roles) {
    const auto free = std::ranges::find_if(waiting, [&](std::size_t role) {
        const auto named = named_anchor(roles, role);
        return !named || !is_in(waiting, *named);
    });
    return free == waiting.end() ? waiting.begin() : free;
}

}  // namespace

std::vector<MainStep> main_sequence(const std::vector<TimelineRole>& roles, Date as_of) {
    Sequence steps = placed_steps(roles, as_of);
    std::vector<std::size_t> waiting;  // without a start
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const auto& [typed, span, ideal_end, standing, host, days] = roles[role];
        const bool may_enter = standing != Standing::planned && !typed.is_stint();
        if (may_enter && !span.start.point) waiting.push_back(role);
    }
    while (!waiting.empty()) {
        const auto next = next_of(waiting, roles);
        insert_behind(steps, roles, *next);
        waiting.erase(next);
    }
    return steps;
}

}  // namespace vaiven::report
