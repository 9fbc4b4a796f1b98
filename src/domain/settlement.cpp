#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include <vaiven/domain/settlement.hpp>

namespace vaiven {

namespace {

using Anchor = RelativeDate::Anchor;

bool has_any(const DateRange& bounds) {
    return bounds.first || bounds.last;
}

// The dates of one role, the relative ones moved from their anchors.
struct RoleDates {
    CareerDate start;
    CareerDate end;
    CareerDate ideal_end;

    const CareerDate& anchor(Anchor anchor) const {
        switch (anchor) {
            case Anchor::start: return start;
            case Anchor::end: return end;
            case Anchor::ideal_end: return ideal_end;
        }
        return ideal_end;  // not reached
    }

    void resolve(CareerDate& date) const {
        if (!date.relative) return;
        const CareerDate& other = anchor(date.relative->anchor);
        if (&other != &date && has_any(other.bounds)) date = resolved(date, other);
    }
};

CareerDate unresolved(CareerDate date) {
    if (date.relative) date.bounds = date.preferred = {};
    return date;
}

RoleDates dates_of(const Role& role) {
    RoleDates dates{.start = unresolved(role.start),
                    .end = unresolved(role.end),
                    .ideal_end = unresolved(role.ideal_end.value_or(CareerDate{}))};
    // A date may rest on one that rests on the third.
    for (int step = 0; step < 2; ++step) {
        dates.resolve(dates.start);
        dates.resolve(dates.end);
        dates.resolve(dates.ideal_end);
    }
    return dates;
}

std::vector<std::size_t> in_order_of_start(const std::vector<Role>& roles,
                                           const std::vector<PlacedSpan>& spans) {
    std::vector<std::size_t> order;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!roles[role].is_stint() && spans[role].start.point) order.push_back(role);
    }
    std::ranges::sort(order, {}, [&](std::size_t role) {
        return std::tuple(*spans[role].start.point, -share_of(roles[role]), role);
    });
    return order;
}

bool has_two_sides(const Placement& placement) {
    return placement.bounds.first && placement.bounds.last;
}

bool do_meet(const Placement& end, const Placement& start) {
    return has_two_sides(end) && has_two_sides(start) && *end.bounds.first <= *start.bounds.last &&
           *start.bounds.first <= *end.bounds.last;
}

int width(const DateRange& bounds) {
    return days_between(*bounds.first, *bounds.last);
}

// Stands where `other` does, so many days later.
void move_beside(Placement& placement, const Placement& other, int days) {
    placement.point = add_days(*other.point, days);
    placement.bounds = {.first = add_days(*other.bounds.first, days),
                        .last = add_days(*other.bounds.last, days)};
}

bool has_a_day(const PlacedSpan& span) {
    return !span.end.point || *span.start.point <= *span.end.point;
}

// The first half of the start's bounds goes to the role that ends, the second to the other one.
void split_start(PlacedSpan& role, PlacedSpan& next) {
    const DateRange shared = next.start.bounds;
    const Date last_of_role = add_days(*shared.first, width(shared) / 2);
    const Date first_of_next = add_days(last_of_role, 1);
    role.end.point = last_of_role;
    role.end.bounds = {.first = shared.first, .last = last_of_role};
    next.start.point = first_of_next;
    next.start.bounds = {.first = first_of_next, .last = shared.last};
}

// Whether a boundary was drawn; both are as they were where none can be.
bool draw_boundary(PlacedSpan& role, PlacedSpan& next) {
    PlacedSpan before = role;
    PlacedSpan behind = next;
    const bool start_decides = width(next.start.bounds) <= width(role.end.bounds);
    if (start_decides) move_beside(before.end, next.start, -1);
    if (!start_decides) move_beside(behind.start, role.end, 1);
    if (start_decides && !has_a_day(before)) {
        if (width(next.start.bounds) == 0) return false;
        split_start(before, behind);
    }
    if (!has_a_day(before) || !has_a_day(behind)) return false;
    role = before;
    next = behind;
    return true;
}

void settle_neighbours(const std::vector<Role>& roles, Settlement& settlement) {
    auto& spans = settlement.spans;
    const auto order = in_order_of_start(roles, spans);
    for (auto role = order.begin(); role != order.end(); ++role) {
        const auto next = std::find_if(role + 1, order.end(), [&](std::size_t later) {
            return share_of(roles[later]) >= share_of(roles[*role]) &&
                   do_meet(spans[*role].end, spans[later].start);
        });
        if (next == order.end() || draw_boundary(spans[*role], spans[*next])) continue;
        settlement.unsettled.push_back({.role = *role, .next = *next});
    }
}

}  // namespace

namespace {

// Resolved already, so that its anchor is not asked for again.
Placement placed_ideal_end(CareerDate ideal_end) {
    const auto relative = std::exchange(ideal_end.relative, std::nullopt);
    Placement there = placed(CareerDate{}, ideal_end).end;
    there.relative = relative;
    return there;
}

}  // namespace

PlacedSpan placed(const Role& role) {
    const RoleDates dates = dates_of(role);
    return placed(dates.start, dates.end);
}

Settlement settled(const std::vector<Role>& roles) {
    Settlement settlement;
    for (const Role& role : roles) {
        const RoleDates dates = dates_of(role);
        settlement.spans.push_back(placed(dates.start, dates.end));
        settlement.ideal_ends.push_back(placed_ideal_end(dates.ideal_end));
    }
    settle_neighbours(roles, settlement);
    return settlement;
}

}  // namespace vaiven
