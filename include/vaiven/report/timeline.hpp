#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/role.hpp>
#include <vaiven/domain/settlement.hpp>

// A career day by day, as of one day. Roles and stints are named by their index in the timeline.
namespace vaiven::report {

enum class Standing {
    counted,      // it has days, though a stint has none outside of its host's
    not_counted,  // its start or end is unknown (of a stint: or its host's), so it is in no total
    planned,      // it starts after the day asked for: in no figure
};

// Inclusive on both sides.
struct Days {
    Date first = earliest_date;
    Date last = earliest_date;

    int count() const { return days_between(first, last) + 1; }

    friend bool operator==(const Days&, const Days&) = default;
};

struct TimelineRole {
    Role role;
    PlacedSpan span;
    Placement ideal_end;
    Standing standing = Standing::not_counted;
    std::optional<std::size_t> host;  // of a stint, where there is such a role
    // The days held up to the day asked for, by the points of its dates; of a stint those on which
    // its host is held too. Absent unless counted.
    std::optional<Days> days;

    friend bool operator==(const TimelineRole&, const TimelineRole&) = default;
};

// One role or stint on a day: the part of the day that it takes, 0..1.
struct Held {
    std::size_t role = 0;
    double part = 0;

    friend bool operator==(const Held&, const Held&) = default;
};

// A run of days on which the same roles and stints are held, perhaps none. The parts sum to 1
// unless every share is 0 or nothing is held.
struct Stretch {
    Days days;
    std::vector<Held> held;           // in the order of the roles
    std::optional<std::size_t> main;  // of the roles held

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

// One position of the main sequence.
struct MainStep {
    std::size_t role = 0;
    // The day it became main; absent where its start is unknown.
    std::optional<Date> since;
    bool became_main = false;  // on a day other than its first, because another ended
    // Where its start is unknown: it stands behind the step before it by its `after`, or for want
    // of one because that role was entered before it.
    bool is_assumed = false;

    friend bool operator==(const MainStep&, const MainStep&) = default;
};

struct Timeline {
    Date as_of = earliest_date;
    std::vector<TimelineRole> roles;  // in the order given
    // Tile the days from the first on which anything is held to `as_of`; empty where nothing is.
    std::vector<Stretch> stretches;
    std::vector<MainStep> main_sequence;
    std::vector<Unsettled> unsettled;  // roles that overlap for want of a boundary

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

// `roles` in the order in which they were entered. Throws Error(input) as settled() does.
Timeline timeline(const std::vector<Role>& roles, Date as_of);

// Nothing before the first stretch and after the day the timeline is for.
const Stretch* stretch_on(const Timeline& timeline, Date day);
std::optional<std::size_t> main_role_on(const Timeline& timeline, Date day);

// How long the role lasted up to the timeline's day; nothing where it is planned or a date unknown.
std::optional<Duration> duration_of(const Timeline& timeline, std::size_t role);

}  // namespace vaiven::report
