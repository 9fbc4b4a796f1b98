#include <algorithm>
#include <set>
#include <tuple>

#include "report/main_sequence.hpp"

namespace vaiven::report {

namespace {

using Indexes = std::vector<std::size_t>;

bool is_held(const std::optional<Days>& days, Date day) {
    return days && days->first <= day && day <= days->last;
}

double scale_of(double sum) {
    return sum > 0 ? 1 / sum : 0;
}

double sum_of_shares(const std::vector<TimelineRole>& roles, const Indexes& some) {
    double sum = 0;
    for (const std::size_t role : some) sum += share_of(roles[role].role);
    return sum;
}

Indexes stints_in(const std::vector<TimelineRole>& roles, const Indexes& held, std::size_t host) {
    Indexes stints;
    std::ranges::copy_if(held, std::back_inserter(stints),
                         [&](std::size_t role) { return roles[role].host == host; });
    return stints;
}

// Gives each stint its share of the host's part. Stints that want more than there is share it out.
void divide(const std::vector<TimelineRole>& roles, std::vector<Held>& held, Held& host,
            const Indexes& stints) {
    const double whole = host.part;
    const double wanted = sum_of_shares(roles, stints);
    const double scale = wanted > 1 ? scale_of(wanted) : 1;
    for (const std::size_t stint : stints) {
        const auto found = std::ranges::find(held, stint, &Held::role);
        found->part = whole * share_of(roles[stint].role) * scale;
    }
    host.part = whole * std::max(0.0, 1 - wanted);
}

std::vector<Held> parts(const std::vector<TimelineRole>& roles, const Indexes& held) {
    Indexes hosts;
    std::ranges::copy_if(held, std::back_inserter(hosts),
                         [&](std::size_t role) { return !roles[role].role.is_stint(); });
    const double scale = scale_of(sum_of_shares(roles, hosts));
    std::vector<Held> parts;
    for (const std::size_t role : held) parts.push_back({.role = role});
    for (Held& host : parts) {
        if (roles[host.role].role.is_stint()) continue;
        host.part = share_of(roles[host.role].role) * scale;
        divide(roles, parts, host, stints_in(roles, held, host.role));
    }
    return parts;
}

std::optional<std::size_t> main_of(const std::vector<TimelineRole>& roles, const Indexes& held) {
    std::optional<std::size_t> main;
    for (const std::size_t role : held) {
        if (roles[role].role.is_stint()) continue;
        if (!main || outranks(roles, role, *main)) main = role;
    }
    return main;
}

Stretch stretch(const std::vector<TimelineRole>& roles,
                const std::vector<std::optional<Days>>& days, const Days& range) {
    Indexes held;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (is_held(days[role], range.first)) held.push_back(role);
    }
    return {.days = range, .held = parts(roles, held), .main = main_of(roles, held)};
}

}  // namespace

bool outranks(const std::vector<TimelineRole>& roles, std::size_t one, std::size_t other) {
    const auto rank = [&](std::size_t role) {
        return std::tuple(share_of(roles[role].role), *roles[role].span.start.point, role);
    };
    return rank(one) > rank(other);
}

std::vector<Stretch> stretches(const std::vector<TimelineRole>& roles,
                               const std::vector<std::optional<Days>>& days, Date as_of) {
    std::set<Date> firsts;  // of stretches
    for (const auto& held : days) {
        if (!held) continue;
        firsts.insert(held->first);
        if (held->last < as_of) firsts.insert(add_days(held->last, 1));
    }
    std::vector<Stretch> found;
    for (auto first = firsts.begin(); first != firsts.end(); ++first) {
        const auto next = std::next(first);
        const Date last = next == firsts.end() ? as_of : add_days(*next, -1);
        found.push_back(stretch(roles, days, {.first = *first, .last = last}));
    }
    return found;
}

}  // namespace vaiven::report
