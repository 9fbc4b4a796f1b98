#pragma once

#include <cstdint>
#include <variant>

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct ShowOptions {
    std::variant<std::int64_t, Date> what;  // an entry's id, or a day with all its entries
    Format format = Format::text;
    bool raw = false;  // the text as it was written, also at a terminal
};

Result run(const ShowOptions& options, Context& context);

}  // namespace vaiven::commands
