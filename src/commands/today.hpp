#pragma once

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

// What `vaiven` alone is, too.
struct TodayOptions {
    Format format = Format::text;
};

// Greets where there is no journal yet. Quiet, it prints nothing: nothing_found says that nothing
// was written today.
Result run(const TodayOptions& options, Context& context);

}  // namespace vaiven::commands
