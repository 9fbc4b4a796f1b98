#pragma once

#include <string>

#include "commands/context.hpp"
#include "commands/role_fields.hpp"

namespace vaiven::commands {

struct RoleEditOptions {
    std::string handle;
    RoleFields fields;
};

Result run(const RoleEditOptions& options, Context& context);

struct RoleEndOptions {
    std::string handle;
    CareerDate end;
};

// Throws Error(conflict) where it ended already.
Result run(const RoleEndOptions& options, Context& context);

}  // namespace vaiven::commands
