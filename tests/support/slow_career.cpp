#include "support/slow_career.hpp"

#include <algorithm>
#include <iterator>

#include <vaiven/domain/duration.hpp>

namespace vaiven::testing {

namespace {

std::optional<int> number(const std::optional<Date>& day) {
    if (!day) return std::nullopt;
    return day_number(*day);
}

SlowRole slow_role(const Role& role) {
    const PlacedSpan span = placed(role.start, role.end);
    return {.role = role,
            .host = {},
            .is_open = span.end.kind == CareerDate::Kind::open,
            .start = number(span.start.point),
            .end = number(span.end.point),
            .earliest_start = number(span.start.bounds.first),
            .latest_start = number(span.start.bounds.last),
            .earliest_end = number(span.end.bounds.first),
            .latest_end = number(span.end.bounds.last),
            .has_vague_end = span.end.vague};
}

double share(const SlowRole& role) {
    return role.role.share.value_or(1);
}

bool comes_before(const std::vector<SlowRole>& roles, std::size_t one, std::size_t other) {
    if (*roles[one].start != *roles[other].start) return *roles[one].start < *roles[other].start;
    if (share(roles[one]) != share(roles[other])) return share(roles[one]) > share(roles[other]);
    return one < other;
}

void join(SlowRole& first, SlowRole& next) {
    const int start_width = *next.latest_start - *next.earliest_start;
    const int end_width = *first.latest_end - *first.earliest_end;
    if (start_width > end_width) {
        if (next.end && *first.end + 1 > *next.end) return;
        next.start = *first.end + 1;
        next.earliest_start = *first.earliest_end + 1;
        next.latest_start = *first.latest_end + 1;
    } else if (*next.start - 1 >= *first.start) {
        first.end = *next.start - 1;
        first.earliest_end = *next.earliest_start - 1;
        first.latest_end = *next.latest_start - 1;
    } else if (start_width > 0) {
        const int half = *next.earliest_start + start_width / 2;
        if (half < *first.start || (next.end && half + 1 > *next.end)) return;
        first.end = first.latest_end = half;
        first.earliest_end = next.earliest_start;
        next.start = next.earliest_start = half + 1;
    }
}

void join_neighbours(std::vector<SlowRole>& roles) {
    std::vector<std::size_t> order;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!roles[role].role.host && roles[role].start) order.push_back(role);
    }
    const std::vector<SlowRole> before = roles;
    std::sort(order.begin(), order.end(),
              [&](auto one, auto other) { return comes_before(before, one, other); });
    for (std::size_t at = 0; at < order.size(); ++at) {
        SlowRole& first = roles[order[at]];
        if (!first.earliest_end || !first.latest_end) continue;
        for (std::size_t later = at + 1; later < order.size(); ++later) {
            SlowRole& next = roles[order[later]];
            if (share(next) < share(first) || !next.earliest_start || !next.latest_start) continue;
            if (*next.earliest_start > *first.latest_end) continue;
            if (*next.latest_start < *first.earliest_end) continue;
            join(first, next);
            break;
        }
    }
}

bool is_counted(const SlowRole& role) {
    return role.start && (role.end || role.is_open);
}

bool is_held(const SlowRole& role, int day) {
    return is_counted(role) && *role.start <= day && (!role.end || day <= *role.end);
}

std::optional<std::size_t> host_of(const std::vector<SlowRole>& roles, const SlowRole& stint) {
    if (!stint.role.host) return std::nullopt;
    for (std::size_t host = 0; host < roles.size(); ++host) {
        if (roles[host].role.handle == stint.role.host) return host;
    }
    return std::nullopt;
}

bool is_better(const std::vector<SlowRole>& roles, std::size_t one, std::size_t other) {
    if (share(roles[one]) != share(roles[other])) return share(roles[one]) > share(roles[other]);
    if (*roles[one].start != *roles[other].start) return *roles[one].start > *roles[other].start;
    return one > other;
}

std::map<std::size_t, double> parts_on(const std::vector<SlowRole>& roles, int day) {
    std::map<std::size_t, double> parts;
    double sum = 0;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!roles[role].role.host && is_held(roles[role], day)) sum += share(roles[role]);
    }
    std::map<std::size_t, double> wanted;  // by the stints of each host
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!is_held(roles[role], day)) continue;
        if (!roles[role].role.host) parts[role] = sum > 0 ? share(roles[role]) / sum : 0;
        const auto host = roles[role].host;
        if (host && is_held(roles[*host], day)) wanted[*host] += share(roles[role]);
    }
    for (std::size_t stint = 0; stint < roles.size(); ++stint) {
        const auto host = roles[stint].host;
        if (!host || !is_held(roles[stint], day) || !wanted.contains(*host)) continue;
        parts[stint] = parts[*host] * share(roles[stint]) / std::max(1.0, wanted[*host]);
    }
    for (const auto& [host, all] : wanted) parts[host] *= 1 - std::min(1.0, all);
    return parts;
}

SlowDay slow_day(const std::vector<SlowRole>& roles, int day) {
    SlowDay found{.parts = parts_on(roles, day), .main = {}, .position = {}};
    double weight = 0;
    double hands_on = 0;
    for (const auto& [role, part] : found.parts) {
        if (!roles[role].role.host && (!found.main || is_better(roles, role, *found.main))) {
            found.main = role;
        }
        const auto own = hands_on_of(roles[role].role);
        if (!own) continue;
        weight += part;
        hands_on += part * *own;
    }
    if (weight > 0) found.position = hands_on / weight;
    return found;
}

// The main role when an unknown end counts as one day.
std::optional<std::size_t> sequence_main(const std::vector<SlowRole>& roles, int day) {
    std::optional<std::size_t> main;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const SlowRole& each = roles[role];
        const bool is_one_day = !is_counted(each) && each.start == day;
        if (each.role.host || (!is_held(each, day) && !is_one_day)) continue;
        if (!main || is_better(roles, role, *main)) main = role;
    }
    return main;
}

void walk_sequence(SlowCareer& career, int first) {
    std::map<int, std::optional<std::size_t>> mains;
    for (int day = first; day <= career.as_of; ++day) {
        mains[day] = sequence_main(career.roles, day);
    }
    for (int day = first; day <= career.as_of; ++day) {
        const auto main = mains[day];
        if (!main || (day > first && mains[day - 1] == main)) continue;
        int length = 1;
        while (day + length <= career.as_of && mains[day + length] == main) ++length;
        if (!career.sequence.empty() && career.sequence.back().role == *main) continue;
        const bool enters = *career.roles[*main].start == day || length >= 90;
        if (enters) career.sequence.push_back({.role = *main, .since = day});
    }
}

void put_unknown_starts(SlowCareer& career) {
    for (std::size_t role = 0; role < career.roles.size(); ++role) {
        const SlowRole& each = career.roles[role];
        if (each.start || each.role.host) continue;
        std::optional<std::size_t> at;
        const auto put_behind = [&](const std::string& handle) {
            for (std::size_t step = 0; step < career.sequence.size(); ++step) {
                if (career.roles[career.sequence[step].role].role.handle == handle) at = step + 1;
            }
        };
        if (each.role.after) put_behind(*each.role.after);
        for (std::size_t before = role; !at && before > 0; --before) {
            put_behind(career.roles[before - 1].role.handle);
        }
        const auto place = career.sequence.begin() + static_cast<long>(at.value_or(0));
        career.sequence.insert(place, {.role = role, .since = {}});
    }
}

}  // namespace

int day_number(Date day) {
    return static_cast<int>(std::chrono::sys_days{day}.time_since_epoch().count());
}

Date date_of_number(int day) {
    return std::chrono::sys_days{std::chrono::days{day}};
}

SlowCareer slow_career(const std::vector<Role>& roles, Date as_of) {
    SlowCareer career{.as_of = day_number(as_of), .roles = {}, .days = {}, .sequence = {}};
    std::transform(roles.begin(), roles.end(), std::back_inserter(career.roles), slow_role);
    for (SlowRole& role : career.roles) role.host = host_of(career.roles, role);
    join_neighbours(career.roles);
    int first = career.as_of + 1;
    int first_counted = first;
    for (const SlowRole& role : career.roles) {
        if (role.start && !role.role.host) first = std::min(first, *role.start);
        if (is_counted(role) && !role.role.host) {
            first_counted = std::min(first_counted, *role.start);
        }
    }
    std::vector<bool> held_before;
    for (int day = first_counted; day <= career.as_of; ++day) {
        std::vector<bool> held;
        std::transform(career.roles.begin(), career.roles.end(), std::back_inserter(held),
                       [&](const SlowRole& role) { return is_held(role, day); });
        const bool is_the_same = held == held_before;
        career.days[day] = is_the_same ? career.days[day - 1] : slow_day(career.roles, day);
        held_before = held;
    }
    walk_sequence(career, first);
    put_unknown_starts(career);
    return career;
}

std::optional<SlowGap> slow_gap(const SlowCareer& career, const std::vector<bool>& counts) {
    const auto held_on = [&](std::size_t role, int day) {
        const SlowRole& each = career.roles[role];
        const auto host = each.host;
        return is_held(each, day) && (!host || is_held(career.roles[*host], day));
    };
    for (int day = career.as_of; day >= career.days.begin()->first; --day) {
        for (std::size_t role = career.roles.size(); role-- > 0;) {
            if (!counts[role] || !held_on(role, day)) continue;
            if (day == career.as_of) return SlowGap{.since = day, .earliest = day, .latest = day};
            const auto host = career.roles[role].host;
            const bool is_own = career.roles[role].end == day;
            const SlowRole& ending = is_own || !host ? career.roles[role] : career.roles[*host];
            if (!ending.has_vague_end) {
                return SlowGap{.since = day, .earliest = day, .latest = day};
            }
            return SlowGap{.since = day,
                           .earliest = *ending.earliest_end,
                           .latest = std::min(*ending.latest_end, career.as_of)};
        }
    }
    return std::nullopt;
}

}  // namespace vaiven::testing
