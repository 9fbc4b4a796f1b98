#include "commands/role_delete.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/delete.hpp"
#include <vaiven/domain/role_rules.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

void confirm(const Role& role, const store::DroppedLinks& links, const Context& context) {
    if (context.quiet) return;
    context.out << fmt::format("Deleted {}: {}\n", role.handle, render::role_at(role));
    if (links.entries > 0) {
        context.out << fmt::format(
            "About it {}, which stay and count by their day now.\n",
            links.entries == 1 ? "was 1 entry"
                               : fmt::format("were {} entries", render::grouped(links.entries)));
    }
    if (links.milestones > 0) {
        context.out << fmt::format("Without a role now: {}.\n",
                                   render::counted(links.milestones, "milestone", "milestones"));
    }
}

}  // namespace

Result run(const RoleDeleteOptions& options, Context& context) {
    role_named(roles_so_far(context), options.handle);
    auto journal = open_for_writing(context);
    auto change = journal.begin("role delete", context.now);
    const auto roles = journal.roles();
    const auto& role = role_named(roles, options.handle);
    check_can_go(roles, role.handle);
    const auto links = change.remove(role);
    commit(change, journal, context);
    confirm(role, links, context);
    say_how_to_undo(context);
    return Result::done;
}

}  // namespace vaiven::commands
