#include "commands/role_show.hpp"

#include <ostream>

#include "commands/career.hpp"
#include "commands/output.hpp"

namespace vaiven::commands {

namespace {

constexpr std::string_view no_roles =
    "no role is recorded yet: vaiven role add \"CTO\" --org NAME --start 2015-07\n";

}  // namespace

Result run(const RoleListOptions& options, Context& context) {
    const auto report = report::roles_report(open_for_reading(context).roles(), context.today());
    const bool is_empty = report.order.empty();
    if (!is_empty || options.format == Format::json) {
        context.out << printed(report, options.format, context);
    }
    if (!is_empty) return Result::done;
    if (!context.quiet) context.err << no_roles;
    return Result::nothing_found;
}

Result run(const RoleShowOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto records = career_records(journal);
    const auto& role = role_named(records.roles, options.handle);
    const auto report = report::role_report(records, role.handle, context.today());
    context.out << printed(*report, options.format, context);
    return Result::done;
}

}  // namespace vaiven::commands
