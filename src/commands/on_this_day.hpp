#pragma once

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct OnThisDayOptions {
    Date day = earliest_date;
    Format format = Format::text;
};

// The entries of that month and day in other years, the newest year first.
Result run(const OnThisDayOptions& options, Context& context);

}  // namespace vaiven::commands
