#pragma once

#include <filesystem>

#include "commands/context.hpp"

namespace vaiven::commands {

struct DemoOptions {
    std::filesystem::path file;
};

// Writes a made-up journal of some years into a new file. Throws Error(conflict) where something
// stands there already.
Result run(const DemoOptions& options, Context& context);

}  // namespace vaiven::commands
