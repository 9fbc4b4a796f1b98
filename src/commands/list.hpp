#pragma once

#include "commands/context.hpp"
#include "commands/format.hpp"
#include <vaiven/domain/filter.hpp>

namespace vaiven::commands {

struct ListOptions {
    EntryFilter filter;  // where it asks for nothing: the last 10
    Format format = Format::text;
};

// One line an entry.
Result run(const ListOptions& options, Context& context);

}  // namespace vaiven::commands
