#pragma once

#include <cstdint>
#include <string_view>

#include "commands/edit_draft.hpp"

namespace vaiven::commands {

struct EditInEditorOptions {
    std::int64_t id = 0;
};

// Opens the editor on one entry. Throws Error(usage) where nobody is there to edit.
Result run(const EditInEditorOptions& options, Context& context);

// Writes what was typed into a draft of that name, as the edit of that version. False where the
// text is empty; then nothing was written.
bool write_draft_of_edit(const EditedVersion& version, std::string_view typed,
                         const FormRules& rules, Context& context);

}  // namespace vaiven::commands
