#pragma once

#include <string>

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct RoleListOptions {
    Format format = Format::text;
};

// All roles and stints, in the order in which one tells them. nothing_found: there are none.
Result run(const RoleListOptions& options, Context& context);

struct RoleShowOptions {
    std::string handle;
    Format format = Format::text;
};

// One role or stint, with the moves to and from it, its stints and milestones.
Result run(const RoleShowOptions& options, Context& context);

}  // namespace vaiven::commands
