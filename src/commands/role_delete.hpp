#pragma once

#include <string>

#include "commands/context.hpp"

namespace vaiven::commands {

struct RoleDeleteOptions {
    std::string handle;
};

// Entries about the role and milestones of it stay, without their link, and are counted.
Result run(const RoleDeleteOptions& options, Context& context);

}  // namespace vaiven::commands
