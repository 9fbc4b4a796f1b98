#include "commands/role_add.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include <vaiven/domain/role_rules.hpp>

namespace vaiven::commands {

namespace {

void add_to(std::vector<Role>& roles, const Role& role) {
    check_can_follow(roles, role);
    roles.push_back(role);
}

}  // namespace

Result run(const RoleAddOptions& options, Context& context) {
    const auto before = roles_so_far(context);
    check_can_follow(before, new_role(options.fields, Track::unknown, before, context));
    const auto choice = choose_track(options.fields, context);

    auto journal = open_for_writing(context);
    auto change = journal.begin("role add", context.now);
    auto roles = journal.roles();
    const auto role = new_role(options.fields, choice.track, roles, context);
    add_to(roles, role);
    change.add(role);
    commit(change, journal, context);

    if (!context.quiet) {
        context.out << fmt::format("Added {}: {}\n", role.handle,
                                   role_words(role.handle, roles, context.today()));
        say_dates(options.fields, role, context);
    }
    say_track(role, choice, context);
    say_warnings(role.handle, roles, context);
    return Result::done;
}

}  // namespace vaiven::commands
