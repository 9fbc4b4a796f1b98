#include "commands/move.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/role_rules.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/report/moves.hpp>

namespace vaiven::commands {

namespace {

// The main role of the day the next one starts, else the last of the main sequence by then; where
// that day is not known, those of today.
std::optional<std::size_t> role_held(const std::vector<Role>& roles, const Role& next, Date today) {
    const auto day = placed(next).start.point.value_or(today);
    const auto timeline = report::timeline(roles, day);
    if (const auto main = report::main_role_on(timeline, day)) return main;
    if (timeline.main_sequence.empty()) return std::nullopt;
    return timeline.main_sequence.back().role;
}

const Role& role_to_leave(const MoveOptions& options, const std::vector<Role>& roles,
                          const Role& next, Date today) {
    if (options.from) return role_named(roles, *options.from);
    if (const auto held = role_held(roles, next, today)) return roles[*held];
    throw Error(
        ErrorKind::not_found,
        fmt::format("there is no role to move from{}; begin with the first one: vaiven role add "
                    "\"{}\" --org NAME --start DATE",
                    roles.empty() ? "" : ", as none was held before that day",
                    on_one_line(next.title)));
}

bool ends_before(const Role& role, const Role& next) {
    if (role.end.kind == CareerDate::Kind::open) return false;
    const auto& earliest_end = placed(role).end.bounds.first;
    const auto& latest_start = placed(next).start.bounds.last;
    return !earliest_end || !latest_start || *earliest_end <= *latest_start;
}

// The end that the role left gets; what has ended by then stays as it is.
CareerDate end_of(const Role& role, const MoveOptions& options, const Role& next) {
    if (options.left) return *options.left;
    if (options.keeps || ends_before(role, next)) return role.end;
    if (!next.start.relative) return next.start;
    throw Error(ErrorKind::input,
                fmt::format("when did {} end? '{}' counts from a date of the next role; say it "
                            "with --left DATE",
                            role.handle, next.start.typed));
}

void check_comes_after(const Role& left, const Role& entered) {
    const auto& latest = placed(entered).start.bounds.last;
    const auto& earliest = placed(left).start.bounds.first;
    if (!latest || !earliest || *latest >= *earliest) return;
    throw Error(ErrorKind::conflict,
                fmt::format("a move to {} ({}) cannot come from {}, which began later ({}); name "
                            "another role with --from",
                            entered.handle, render::date_words(entered.start), left.handle,
                            render::date_words(left.start)));
}

// What a move does to the roles.
struct Step {
    Role left;
    Role entered;
    std::vector<Role> roles;  // with both of them
};

Step step_of(const MoveOptions& options, Track track, const std::vector<Role>& roles,
             const Context& context) {
    Role entered = new_role(options.fields, track, roles, context);
    Role left = role_to_leave(options, roles, entered, context.today());
    check_comes_after(left, entered);
    if (!options.fields.organisation) entered.organisation = left.organisation;
    const bool has_no_start =
        entered.start.kind == CareerDate::Kind::unknown && !entered.start.relative;
    if (has_no_start && !entered.after) entered.after = left.handle;
    left.end = end_of(left, options, entered);
    left.updated_at = context.now;
    Step step{.left = left, .entered = entered, .roles = roles};
    *std::ranges::find(step.roles, left.handle, &Role::handle) = left;
    check_can_stand(step.roles, left.handle);
    check_can_follow(step.roles, entered);
    step.roles.push_back(entered);
    return step;
}

bool has_begun(const Step& step, Date today) {
    const auto start = placed(step.entered).start.point;
    return start && *start <= today;
}

// Where the move is one of the main sequence, what it is.
std::string direction_of(const Step& step, Date today) {
    const auto timeline = report::timeline(step.roles, today);
    for (const auto& move : report::moves(timeline).moves) {
        if (timeline.roles[move.to].role.handle == step.entered.handle) {
            return render::direction_words(timeline, move);
        }
    }
    return {};
}

void confirm(const Step& step, const RoleFields& fields, const Context& context) {
    if (context.quiet) return;
    const auto today = context.today();
    context.out << fmt::format("Moved to {}: {}\n", step.entered.handle,
                               role_words(step.entered.handle, step.roles, today))
                << fmt::format("from {}: {}\n", step.left.handle,
                               role_words(step.left.handle, step.roles, today));
    if (const auto direction = direction_of(step, today); !direction.empty()) {
        context.out << "Direction: " << direction << "\n";
    } else if (has_begun(step, today)) {
        context.err
            << "note: another role stays the main one, so no report counts this as a move\n";
    }
    say_dates(fields, step.entered, context);
    if (step.entered.reasons.why.empty()) {
        context.err << fmt::format(
            "Why did you move? Say it while you know it: vaiven role edit {} "
            "--why \"…\"\n",
            step.entered.handle);
    }
}

}  // namespace

Result run(const MoveOptions& options, Context& context) {
    const auto roles = roles_so_far(context);
    step_of(options, options.fields.track.value_or(Track::unknown), roles, context);
    const auto choice = choose_track(options.fields, context);

    auto journal = open_for_writing(context);
    auto change = journal.begin("move", context.now);
    const auto step = step_of(options, choice.track, journal.roles(), context);
    change.update(step.left);
    change.add(step.entered);
    commit(change, journal, context);

    confirm(step, options.fields, context);
    say_track(step.entered, choice, context);
    say_warnings(step.entered.handle, step.roles, context);
    return Result::done;
}

}  // namespace vaiven::commands
