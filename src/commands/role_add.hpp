#pragma once

#include "commands/context.hpp"
#include "commands/role_fields.hpp"

namespace vaiven::commands {

struct RoleAddOptions {
    RoleFields fields;  // with a title and a start
};

Result run(const RoleAddOptions& options, Context& context);

}  // namespace vaiven::commands
