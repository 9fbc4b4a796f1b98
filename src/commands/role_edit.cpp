#include "commands/role_edit.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::commands {

namespace {

// The roles with the one of `handle` changed; where it got another handle, those that name it name
// the new one.
std::vector<Role> with_changed(std::vector<Role> roles, const std::string& handle,
                               const Role& changed) {
    for (auto& role : roles) {
        if (role.handle == handle) role = changed;
        if (role.after == handle) role.after = changed.handle;
        if (role.host == handle) role.host = changed.handle;
    }
    return roles;
}

struct Changed {
    std::vector<Role> roles;
    Role role;
    bool is_new = false;  // other than it was
};

// Writes `change_of(role)` over the role, which must be able to stand beside the others.
template <typename ChangeOf>
Changed change_role(const std::string& typed_handle, std::string_view command, ChangeOf change_of,
                    Context& context) {
    role_named(roles_so_far(context), typed_handle);
    auto journal = open_for_writing(context);
    auto change = journal.begin(command, context.now);
    const auto before = journal.roles();
    const auto& present = role_named(before, typed_handle);
    Role role = change_of(present);
    role.updated_at = context.now;
    auto roles = with_changed(before, present.handle, role);
    check_can_stand(roles, role.handle);
    const bool is_new = change.update(role);
    commit(change, journal, context);
    return {.roles = std::move(roles), .role = std::move(role), .is_new = is_new};
}

void check_fits(const RoleFields& fields, const Role& role) {
    const bool is_of_a_stint = fields.plan || fields.cleared || fields.verdict;
    if (!is_of_a_stint || role.is_stint()) return;
    throw Error(ErrorKind::conflict,
                fmt::format("'{0}' is no stint, and only a stint has a plan, what was cleared for "
                            "it and a verdict; why you took a role: vaiven role edit {0} --why "
                            "\"…\"",
                            role.handle));
}

void confirm(std::string_view done, const Changed& changed, const Context& context) {
    const auto& handle = changed.role.handle;
    if (!context.quiet) {
        context.out << fmt::format("{} {}: {}\n", changed.is_new ? done : "Nothing to change in",
                                   handle, role_words(handle, changed.roles, context.today()));
    }
    say_warnings(handle, changed.roles, context);
}

}  // namespace

Result run(const RoleEditOptions& options, Context& context) {
    const auto edited = [&options](const Role& role) {
        check_fits(options.fields, role);
        return applied(options.fields, role);
    };
    const auto changed = change_role(options.handle, "role edit", edited, context);
    confirm("Changed", changed, context);
    if (!context.quiet) say_dates(options.fields, changed.role, context);
    return Result::done;
}

Result run(const RoleEndOptions& options, Context& context) {
    const auto ended = [&options](Role role) {
        if (role.end.kind != CareerDate::Kind::open) {
            throw Error(ErrorKind::conflict,
                        fmt::format("{0} has an end already: {1}; to correct it: vaiven role edit "
                                    "{0} --end DATE",
                                    role.handle, render::date_words(role.end)));
        }
        role.end = options.end;
        return role;
    };
    confirm("Ended", change_role(options.handle, "role end", ended, context), context);
    return Result::done;
}

}  // namespace vaiven::commands
