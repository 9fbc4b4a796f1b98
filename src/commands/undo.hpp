#pragma once

#include <cstddef>

#include "commands/context.hpp"

namespace vaiven::commands {

// Takes back the last changes that are not taken back. Throws Error(not_found) where there are
// none.
struct UndoOptions {
    std::size_t count = 1;
};
Result run(const UndoOptions& options, Context& context);

// Puts back what was taken back last. Throws Error(not_found) where there is nothing to.
struct RedoOptions {};
Result run(const RedoOptions& options, Context& context);

}  // namespace vaiven::commands
