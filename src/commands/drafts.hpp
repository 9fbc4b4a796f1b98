#pragma once

#include <string_view>

#include "commands/context.hpp"

// Texts that could not be saved.
namespace vaiven::commands {

struct RecoverOptions {};

// Opens the newest draft in the editor again and saves it; where nobody is there to edit, tells
// what drafts there are. Throws Error(not_found) where there is none.
Result run(const RecoverOptions& options, Context& context);

// Says at a terminal that there are drafts.
void remind_of_drafts(const Context& context);

// The text of the command is in the journal, or was none.
void discard_draft(Context& context);

// The text is in the journal now, as an entry of its own, by whatever way.
void drop_drafts_of(std::string_view text);

}  // namespace vaiven::commands
