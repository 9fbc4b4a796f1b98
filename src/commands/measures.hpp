#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/format.hpp"
#include <vaiven/domain/measure.hpp>

namespace vaiven::commands {

// Those of a journal that may not be there yet.
std::vector<Measure> measures_so_far(const Context& context);

// Throws Error(input) where the name is none, Error(conflict) where it is taken.
struct MeasureAddOptions {
    std::string name;
    Scale scale;
};
Result run(const MeasureAddOptions& options, Context& context);

struct MeasureListOptions {
    Format format = Format::text;
};
Result run(const MeasureListOptions& options, Context& context);

}  // namespace vaiven::commands
