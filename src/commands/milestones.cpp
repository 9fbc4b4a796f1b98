#include "commands/milestones.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/delete.hpp"
#include "commands/output.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::commands {

namespace {

void check(const Milestone& milestone) {
    check_text("the text", milestone.text);
    if (is_blank(milestone.text)) {
        throw Error(ErrorKind::usage,
                    "a milestone needs a text: vaiven milestone add \"First conference talk\"");
    }
    if (milestone.date.relative) {
        throw Error(ErrorKind::input,
                    fmt::format("'{}' counts from a role's date, and a milestone has none; write a "
                                "date, which may be vague: 'around 2016'",
                                milestone.date.typed));
    }
}

Milestone applied(const MilestoneFields& fields, Milestone milestone,
                  const std::vector<Role>& roles) {
    if (fields.text) milestone.text = std::string(trimmed(*fields.text));
    if (fields.date) milestone.date = *fields.date;
    if (fields.kind) milestone.kind = *fields.kind;
    if (fields.role) milestone.role = handle_meant(*fields.role, roles);
    if (fields.is_private) milestone.is_private = *fields.is_private;
    check(milestone);
    return milestone;
}

void confirm(std::string_view done, const Milestone& milestone, const std::vector<Role>& roles,
             const Context& context) {
    if (context.quiet) return;
    context.out << fmt::format("{} {}\n", done, milestone_words(milestone, roles, context));
}

}  // namespace

Milestone milestone_with(std::int64_t id, const store::Journal& journal) {
    const auto milestones = journal.milestones();
    const auto found = std::ranges::find(milestones, id, &Milestone::id);
    if (found != milestones.end()) return *found;
    throw Error(
        ErrorKind::not_found,
        fmt::format("there is no milestone m{}; vaiven milestone list shows those there are", id));
}

std::string milestone_words(const Milestone& milestone, const std::vector<Role>& roles,
                            const Context& context) {
    const auto timeline = report::timeline(roles, context.today());
    return fmt::format("m{}: {}, {}", milestone.id, render::date_words(milestone.date),
                       render::milestone_words(timeline, milestone));
}

Result run(const MilestoneAddOptions& options, Context& context) {
    applied(options.fields, {}, roles_so_far(context));  // what is refused begins no journal
    auto journal = open_for_writing(context);
    auto change = journal.begin("milestone add", context.now);
    const auto roles = journal.roles();
    auto milestone = applied(options.fields,
                             {.uid = Uid::random(context.now.unix_milliseconds),
                              .written_at = context.now,
                              .updated_at = context.now},
                             roles);
    milestone.id = change.add(milestone).id;
    commit(change, journal, context);
    confirm("Added", milestone, roles, context);
    return Result::done;
}

Result run(const MilestoneEditOptions& options, Context& context) {
    milestone_with(options.id, open_for_reading(context));
    auto journal = open_for_writing(context);
    auto change = journal.begin("milestone edit", context.now);
    const auto roles = journal.roles();
    auto milestone = applied(options.fields, milestone_with(options.id, journal), roles);
    milestone.updated_at = context.now;
    const bool is_new = change.update(milestone);
    commit(change, journal, context);
    confirm(is_new ? "Changed" : "Nothing to change in", milestone, roles, context);
    return Result::done;
}

Result run(const MilestoneDeleteOptions& options, Context& context) {
    milestone_with(options.id, open_for_reading(context));
    auto journal = open_for_writing(context);
    auto change = journal.begin("milestone delete", context.now);
    const auto milestone = milestone_with(options.id, journal);
    change.remove(milestone);
    commit(change, journal, context);
    confirm("Deleted", milestone, journal.roles(), context);
    say_how_to_undo(context);
    return Result::done;
}

Result run(const MilestoneListOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    auto records = career_records(journal);
    if (options.only) records.milestones = {milestone_with(*options.only, journal)};
    const auto report = report::milestones_report(records, context.today());
    context.out << printed(report, options.format, context);
    return report.milestones.empty() ? Result::nothing_found : Result::done;
}

}  // namespace vaiven::commands
