#include "render/lane_drawing.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

namespace vaiven::render {

namespace {

using report::Days;
using report::TimelineRole;
using Kind = CareerDate::Kind;

constexpr int days_of_an_open_side = 365;
constexpr int days_of_a_plan = 180;

// From the first day that a role may have been held to the last, by what is known.
struct Reach {
    Days maybe;
    Days probably;
    std::optional<Days> held;
};

DateRange bounds_drawn(const Placement& date) {
    DateRange bounds = figure_bounds(date);
    if (!bounds.first) bounds.first = add_days(*date.point, -days_of_an_open_side);
    if (!bounds.last) bounds.last = add_days(*date.point, days_of_an_open_side);
    return bounds;
}

bool has_days(const TimelineRole& role) {
    return role.span.start.point && (role.span.end.point || role.span.end.kind == Kind::open);
}

Reach reach_of(const TimelineRole& role, Date as_of) {
    const bool is_planned = role.standing == report::Standing::planned;
    const DateRange start = bounds_drawn(role.span.start);
    DateRange end{.first = as_of, .last = as_of};
    Date end_point = as_of;
    if (is_planned) end_point = add_days(*role.span.start.point, days_of_a_plan);
    if (is_planned) end = {.first = end_point, .last = end_point};
    const bool is_over = has_ended(role.span.end, as_of) || (is_planned && role.span.end.point);
    if (is_over) end_point = *role.span.end.point;
    if (is_over) end = bounds_drawn(role.span.end);
    Reach reach{.maybe = {.first = *start.first, .last = *end.last},
                .probably = {.first = *role.span.start.point, .last = end_point},
                .held = {}};
    if (*start.last <= *end.first) reach.held = Days{.first = *start.last, .last = *end.first};
    return reach;
}

void fill(Lane& lane, const LaneScale& scale, const Days& days, LaneSign sign) {
    for (std::size_t cell = scale.cell_of(days.first); cell <= scale.cell_of(days.last); ++cell) {
        lane[cell] = sign;
    }
}

// A role of which one date is known: that date, and a question mark where the rest would be.
void draw_half(Lane& lane, const TimelineRole& role, Date as_of, const LaneScale& scale) {
    const bool has_start = role.span.start.point.has_value();
    const bool is_open = role.span.end.kind == Kind::open;
    if (!has_start && !role.span.end.point && !is_open) {
        lane.front() = LaneSign::unknown;
        return;
    }
    if (!has_start && is_open) {
        const std::size_t now = scale.cell_of(as_of);
        lane[now] = LaneSign::goes_on;
        if (now > 0) lane[now - 1] = LaneSign::unknown;
        return;
    }
    const Placement& known = has_start ? role.span.start : role.span.end;
    const DateRange bounds = bounds_drawn(known);
    const LaneSign sign = known.vague ? LaneSign::maybe : LaneSign::held;
    fill(lane, scale, {.first = *bounds.first, .last = *bounds.last}, sign);
    if (known.vague) lane[scale.cell_of(*known.point)] = LaneSign::probably;
    const std::size_t first = scale.cell_of(*bounds.first);
    const std::size_t last = scale.cell_of(*bounds.last);
    if (has_start) lane[std::min(last + 1, lane.size() - 1)] = LaneSign::unknown;
    if (!has_start) lane[first == 0 ? 0 : first - 1] = LaneSign::unknown;
}

void widen(std::optional<Days>& all, const Days& days) {
    if (!all) all = days;
    all->first = std::min(all->first, days.first);
    all->last = std::max(all->last, days.last);
}

constexpr std::array steps_in_months{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

std::string tick_name(Date day, int step) {
    if (step >= 12) return fmt::format("{:04}", year_of(day));
    return fmt::format("{:04}-{:02}", year_of(day), month_of(day));
}

int step_of(const LaneScale& scale) {
    for (const int step : steps_in_months) {
        const std::size_t needed = tick_name(scale.days.first, step).size() + 2;
        const auto cells = static_cast<std::size_t>(static_cast<double>(scale.cells) * step * 30.4 /
                                                    scale.days.count());
        if (cells >= needed) return step;
    }
    return steps_in_months.back();
}

bool is_on_step(Date day, int step) {
    const int months = year_of(day) * 12 + static_cast<int>(month_of(day)) - 1;
    return months % step == 0;
}

}  // namespace

std::size_t LaneScale::cell_of(Date day) const {
    const Date inside = std::clamp(day, days.first, days.last);
    const std::int64_t past = days_between(days.first, inside);
    return static_cast<std::size_t>(past * static_cast<std::int64_t>(cells) / days.count());
}

std::optional<Days> days_drawn(const report::Timeline& timeline) {
    std::optional<Days> all;
    for (const TimelineRole& role : timeline.roles) {
        if (has_days(role)) {
            widen(all, reach_of(role, timeline.as_of).maybe);
            continue;
        }
        for (const Placement* const date : {&role.span.start, &role.span.end}) {
            if (!date->point) continue;
            const DateRange bounds = bounds_drawn(*date);
            widen(all, {.first = *bounds.first, .last = *bounds.last});
        }
        if (role.span.end.kind == Kind::open) {
            widen(all, {.first = timeline.as_of, .last = timeline.as_of});
        }
    }
    if (!all) return std::nullopt;
    return Days{.first = first_of_month(all->first), .last = last_of_month(all->last)};
}

Lane lane_of(const TimelineRole& role, Date as_of, const LaneScale& scale) {
    Lane lane(scale.cells, LaneSign::none);
    if (!has_days(role)) {
        draw_half(lane, role, as_of, scale);
        return lane;
    }
    const Reach reach = reach_of(role, as_of);
    const bool is_planned = role.standing == report::Standing::planned;
    fill(lane, scale, reach.maybe, is_planned ? LaneSign::planned : LaneSign::maybe);
    if (is_planned) return lane;
    fill(lane, scale, reach.probably, LaneSign::probably);
    if (reach.held) fill(lane, scale, *reach.held, LaneSign::held);
    if (!has_ended(role.span.end, as_of)) lane[scale.cell_of(as_of)] = LaneSign::goes_on;
    return lane;
}

Lane lane_of(const report::Moves& moves, const LaneScale& scale) {
    Lane lane(scale.cells, LaneSign::none);
    for (const report::Move& move : moves.moves) {
        if (!move.date.point) continue;
        LaneSign& sign = lane[scale.cell_of(*move.date.point)];
        if (sign != LaneSign::move) sign = move.date.vague ? LaneSign::vague_move : LaneSign::move;
    }
    return lane;
}

std::string axis(const LaneScale& scale, char32_t tick) {
    const std::string sign = tick == U'|' ? "|" : "│";
    const int step = step_of(scale);
    std::string line;
    std::size_t used = 0;
    for (Date day = scale.days.first; day <= scale.days.last;) {
        const std::size_t cell = scale.cell_of(day);
        const std::string name = tick_name(day, step);
        const bool fits = cell >= used && cell + 1 + name.size() <= scale.cells;
        if (is_on_step(day, step) && fits) {
            line.append(cell - used, ' ').append(sign).append(name);
            used = cell + 1 + name.size();
        }
        const Date next = add_months(day, 1);
        if (next == day || month_of(next) == month_of(day)) break;  // the end of the calendar
        day = next;
    }
    if (used > 0) return line;
    return sign + std::to_string(year_of(scale.days.first));
}

}  // namespace vaiven::render
