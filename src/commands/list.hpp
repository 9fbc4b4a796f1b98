#pragma once

#include "commands/context.hpp"
#include "commands/entry_choice.hpp"
#include "commands/format.hpp"
#include <vaiven/domain/line_template.hpp>

namespace vaiven::commands {

struct ListOptions {
    EntryChoice entries;  // where it asks for nothing: the last 10
    Format format = Format::text;
    std::optional<LineTemplate> line;  // how each is shown as text; where absent, in columns
};

// One line an entry.
Result run(const ListOptions& options, Context& context);

}  // namespace vaiven::commands
