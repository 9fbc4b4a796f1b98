#pragma once

#include "commands/context.hpp"
#include "commands/entry_choice.hpp"
#include <vaiven/domain/renaming.hpp>

namespace vaiven::commands {

struct TagsRenameOptions {
    Renaming renaming;
    EntryChoice entries;  // among which it is done
};

// One change for all entries. Where the new name is there already, the two become one.
Result run(const TagsRenameOptions& options, Context& context);

}  // namespace vaiven::commands
