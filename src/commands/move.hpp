#pragma once

#include <optional>
#include <string>

#include "commands/context.hpp"
#include "commands/role_fields.hpp"

namespace vaiven::commands {

struct MoveOptions {
    RoleFields fields;                // of the role entered, with a title and a start
    std::optional<std::string> from;  // handle; without it the main role when the new one starts
    std::optional<CareerDate> left;   // the end of that role; without it the new one's start
    bool keeps = false;               // that role goes on
};

// Ends the role left, starts the next and records the reasons, as one change.
Result run(const MoveOptions& options, Context& context);

}  // namespace vaiven::commands
