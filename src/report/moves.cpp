#include <algorithm>

#include <vaiven/report/moves.hpp>

namespace vaiven::report {

namespace {

using Kind = CareerDate::Kind;

Placement moved_to_next_day(Placement end) {
    end.point = add_days(*end.point, 1);
    if (end.bounds.first) end.bounds.first = add_days(*end.bounds.first, 1);
    if (end.bounds.last) end.bounds.last = add_days(*end.bounds.last, 1);
    end.relative.reset();
    return end;
}

// The day a role became main is the one after the end of another, as vague as that.
Placement day_became_main(const Timeline& timeline, Date since) {
    for (const TimelineRole& role : timeline.roles) {
        const bool ended = role.days && role.span.end.point && !role.role.is_stint() &&
                           add_days(*role.span.end.point, 1) == since;
        if (ended) return moved_to_next_day(role.span.end);
    }
    return {.kind = Kind::date, .bounds = {.first = since, .last = since}, .point = since};
}

Placement date_of_step(const Timeline& timeline, const MainStep& step) {
    if (step.became_main) return day_became_main(timeline, *step.since);
    return timeline.roles[step.role].span.start;
}

std::optional<Between> gap_between(const Timeline& timeline, const MainStep& from,
                                   const MainStep& to) {
    const Placement& end = timeline.roles[from.role].span.end;
    if (end.kind != Kind::open && !end.point) return std::nullopt;
    if (!to.since) return std::nullopt;
    if (!has_ended(end, timeline.as_of)) return Between{};
    const Placement& start = timeline.roles[to.role].span.start;
    if (to.became_main && *start.point <= *end.point) return Between{};
    return Between{.length = length(add_days(*end.point, 1), *start.point),
                   .vague = end.vague || start.vague};
}

bool is_continued(const Role& from, const Role& to) {
    return is_same_place(from, to) && is_same_title(from, to);
}

Move move_between(const Timeline& timeline, const MainStep& from, const MainStep& to) {
    const Role& left = timeline.roles[from.role].role;
    const Role& entered = timeline.roles[to.role].role;
    const bool is_title_change = is_same_place(left, entered) && !is_same_title(left, entered);
    return {
        .from = from.role,
        .to = to.role,
        .date = date_of_step(timeline, to),
        .became_main = to.became_main,
        .is_assumed = from.is_assumed || to.is_assumed,
        .direction = is_title_change ? Direction::lateral : direction_of(left.track, entered.track),
        .title_change = is_title_change,
        .gap = gap_between(timeline, from, to),
        .tenure_before = duration_of(timeline, from.role)};
}

std::optional<Between> between(const Placement& before, const Placement& after) {
    if (!before.point || !after.point) return std::nullopt;
    return Between{.length = length(*before.point, *after.point),
                   .vague = before.vague || after.vague};
}

void add_swings(Moves& moves, const Timeline& timeline) {
    std::optional<MainStep> last;  // on either track
    for (const MainStep& step : timeline.main_sequence) {
        const Track track = timeline.roles[step.role].role.track;
        if (track != Track::management && track != Track::technical) continue;
        const Track track_before = last ? timeline.roles[last->role].role.track : track;
        if (track != track_before) {
            Swing swing{.from = last->role,
                        .to = step.role,
                        .date = date_of_step(timeline, step),
                        .direction = direction_of(track_before, track)};
            if (!moves.swings.empty()) {
                swing.since_last = between(moves.swings.back().date, swing.date);
            }
            moves.swings.push_back(swing);
        }
        last = step;
    }
    moves.technical_to_management = static_cast<int>(
        std::ranges::count(moves.swings, Direction::to_management, &Swing::direction));
    moves.management_to_technical =
        static_cast<int>(moves.swings.size()) - moves.technical_to_management;
}

}  // namespace

Moves moves(const Timeline& timeline) {
    Moves moves;
    const auto& steps = timeline.main_sequence;
    for (std::size_t step = 1; step < steps.size(); ++step) {
        const Role& left = timeline.roles[steps[step - 1].role].role;
        const Role& entered = timeline.roles[steps[step].role].role;
        if (is_continued(left, entered)) continue;
        moves.moves.push_back(move_between(timeline, steps[step - 1], steps[step]));
        ++moves.matrix[{left.track, entered.track}];
    }
    add_swings(moves, timeline);
    return moves;
}

}  // namespace vaiven::report
