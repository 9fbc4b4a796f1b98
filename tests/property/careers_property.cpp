#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "property/careers.hpp"
#include "support/slow_career.hpp"
#include <vaiven/report/moves.hpp>
#include <vaiven/report/tracks.hpp>

// The timeline against a walk over every day.
namespace vaiven::report {
namespace {

using testing::date_of_number;
using testing::day_number;
using testing::slow_career;
using testing::SlowCareer;
using testing::SlowDay;

// One career seen both ways; what it was is printed where a law fails.
struct Seen {
    std::vector<Role> roles;
    Date as_of;
    Timeline fast;
};

Seen any_seen() {
    const std::vector<Role> roles = any_career();
    const Date as_of = *rc::gen::element(
        Date{std::chrono::year{2026} / 1 / 1}, Date{std::chrono::year{2024} / 2 / 29},
        Date{std::chrono::year{2005} / 12 / 31}, Date{std::chrono::year{1985} / 6 / 30});
    RC_LOG() << shown(roles) << "as of " << to_string(as_of);
    return {.roles = roles, .as_of = as_of, .fast = timeline(roles, as_of)};
}

bool is_near(double one, double other) {
    return std::abs(one - other) < 1e-6;
}

bool is_near(const std::optional<double>& one, const std::optional<double>& other) {
    return one.has_value() == other.has_value() && is_near(one.value_or(0), other.value_or(0));
}

bool has_parts(const Stretch& stretch, const SlowDay& day) {
    std::size_t found = 0;
    for (const auto& [role, part] : stretch.held) {
        const auto other = day.parts.find(role);
        if (other == day.parts.end() || !is_near(part, other->second)) return false;
        ++found;
    }
    return found == day.parts.size();
}

double sum_of(const std::map<Track, double>& days) {
    double sum = 0;
    for (const auto& [track, count] : days) sum += count;
    return sum;
}

// The days on which somebody's share is above 0.
int covered_days(const SlowCareer& career) {
    int covered = 0;
    for (const auto& [number, day] : career.days) {
        double sum = 0;
        for (const auto& [role, part] : day.parts) sum += part;
        if (sum > 0) ++covered;
    }
    return covered;
}

std::map<Track, double> slow_track_days(const SlowCareer& career) {
    std::map<Track, double> days;
    for (const auto& [number, day] : career.days) {
        for (const auto& [role, part] : day.parts) {
            if (part > 0) days[career.roles[role].role.track] += part;
        }
    }
    return days;
}

bool is_same_gap(const std::optional<TrackGap>& fast, const std::optional<testing::SlowGap>& slow,
                 Date as_of) {
    if (!fast || !slow) return !fast && !slow;
    const auto since = [&](int day) {
        return length(add_days(date_of_number(day), 1), add_days(as_of, 1));
    };
    return day_number(fast->since) == slow->since && fast->least == since(slow->latest) &&
           fast->most == since(slow->earliest);
}

bool has_known_dates(const SlowCareer& career) {
    return std::ranges::all_of(
        career.roles, [](const auto& role) { return role.start && (role.end || role.is_open); });
}

bool is_at(const Placement& placement, const std::optional<int>& point,
           const std::optional<int>& earliest, const std::optional<int>& latest) {
    const auto day = [](const std::optional<int>& number) {
        return number ? std::optional{date_of_number(*number)} : std::nullopt;
    };
    return placement.point == day(point) && placement.bounds.first == day(earliest) &&
           placement.bounds.last == day(latest);
}

RC_GTEST_PROP(Settled, StandsWhereTheWalkPutsIt, ()) {
    const Seen seen = any_seen();
    const SlowCareer slow = slow_career(seen.roles, earliest_date);

    for (std::size_t role = 0; role < seen.roles.size(); ++role) {
        const auto& [start, end] = seen.fast.roles[role].span;
        const testing::SlowRole& other = slow.roles[role];
        RC_ASSERT(is_at(start, other.start, other.earliest_start, other.latest_start));
        RC_ASSERT(is_at(end, other.end, other.earliest_end, other.latest_end));
    }
}

RC_GTEST_PROP(Timeline, TilesTheDaysUpToTheDayAsked, ()) {
    const Seen seen = any_seen();
    const auto& stretches = seen.fast.stretches;
    RC_PRE(!stretches.empty());

    RC_ASSERT(stretches.back().days.last == seen.as_of);
    for (std::size_t next = 1; next < stretches.size(); ++next) {
        RC_ASSERT(add_days(stretches[next - 1].days.last, 1) == stretches[next].days.first);
        RC_ASSERT(stretches[next].days.first <= stretches[next].days.last);
    }
}

RC_GTEST_PROP(Timeline, AgreesWithEveryDay, ()) {
    const Seen seen = any_seen();
    const SlowCareer slow = slow_career(seen.roles, seen.as_of);

    RC_ASSERT(slow.days.empty() == seen.fast.stretches.empty());
    for (const auto& [number, day] : slow.days) {
        const Date date = date_of_number(number);
        const Stretch* const stretch = stretch_on(seen.fast, date);
        RC_ASSERT(stretch != nullptr);
        RC_ASSERT(has_parts(*stretch, day));
        RC_ASSERT(stretch->main == day.main);
        RC_ASSERT(is_near(position_of(seen.fast, *stretch), day.position));
    }
}

RC_GTEST_PROP(Timeline, HasTheMainSequenceOfTheWalk, ()) {
    const Seen seen = any_seen();
    const SlowCareer slow = slow_career(seen.roles, seen.as_of);
    std::vector<testing::SlowStep> steps;
    for (const MainStep& step : seen.fast.main_sequence) {
        std::optional<int> since;
        if (step.since) since = day_number(*step.since);
        steps.push_back({.role = step.role, .since = since});
    }
    // Roles with an unknown start that stand behind a planned one are planned, which the walk does
    // not know.
    RC_PRE(std::ranges::none_of(seen.fast.roles, [](const TimelineRole& role) {
        return role.standing == Standing::planned && !role.span.start.point;
    }));

    RC_ASSERT(steps == slow.sequence);
}

RC_GTEST_PROP(Tracks, SumToTheDaysCovered, ()) {
    const Seen seen = any_seen();
    const SlowCareer slow = slow_career(seen.roles, seen.as_of);
    const Tracks found = tracks(seen.fast);
    std::map<Track, double> total;
    for (const auto& [track, time] : found.total) total[track] = time.days;
    std::map<Track, double> by_year;
    for (const auto& [year, days] : found.years) {
        for (const auto& [track, count] : days) by_year[track] += count;
    }
    const auto by_track = slow_track_days(slow);

    RC_ASSERT(is_near(sum_of(total), covered_days(slow)));
    RC_ASSERT(total.size() == by_track.size());
    for (const auto& [track, days] : by_track) {
        RC_ASSERT(is_near(total[track], days));
        RC_ASSERT(is_near(by_year[track], days));
    }
}

RC_GTEST_PROP(Tracks, HaveTheGapsOfTheWalk, ()) {
    const Seen seen = any_seen();
    const SlowCareer slow = slow_career(seen.roles, seen.as_of);
    RC_PRE(has_known_dates(slow) && !slow.days.empty());
    std::vector<bool> hands_on;
    std::vector<bool> management;
    for (const Role& role : seen.roles) {
        hands_on.push_back(hands_on_of(role).value_or(0) >= 0.5);
        management.push_back(role.track == Track::management || role.track == Track::hybrid);
    }

    RC_ASSERT(is_same_gap(hands_on_gap(seen.fast), slow_gap(slow, hands_on), seen.as_of));
    RC_ASSERT(is_same_gap(management_gap(seen.fast), slow_gap(slow, management), seen.as_of));
}

RC_GTEST_PROP(Moves, AreOneLessThanThePositions, ()) {
    const Seen seen = any_seen();
    const Moves found = moves(seen.fast);
    int in_matrix = 0;
    for (const auto& [tracks, count] : found.matrix) in_matrix += count;

    RC_ASSERT(in_matrix == static_cast<int>(found.moves.size()));
    RC_ASSERT(found.moves.size() <= std::max<std::size_t>(1, seen.fast.main_sequence.size()) - 1);
    RC_ASSERT(std::abs(found.management_to_technical - found.technical_to_management) <= 1);
    for (const Move& move : found.moves) {
        RC_ASSERT(move.tenure_before.has_value() == duration_of(seen.fast, move.from).has_value());
    }
}

}  // namespace
}  // namespace vaiven::report
