#pragma once

#include "commands/context.hpp"
#include "commands/entry_choice.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct TagsOptions {
    EntryChoice entries;  // of which the names are counted; its order is that of the counts
    Format format = Format::text;
    bool mentions = false;  // counts them too, which takes a look at every text
};

// The tags, and apart from them the people.
Result run(const TagsOptions& options, Context& context);

}  // namespace vaiven::commands
