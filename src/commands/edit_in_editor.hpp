#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "commands/context.hpp"
#include <vaiven/domain/entry_form.hpp>

namespace vaiven::commands {

struct EditInEditorOptions {
    std::int64_t id = 0;
};

// Opens the editor on one entry. Throws Error(usage) where nobody is there to edit.
Result run(const EditInEditorOptions& options, Context& context);

// Which version of an entry a draft is an edit of; its name tells it.
struct EditedVersion {
    std::int64_t id = 0;
    std::int64_t updated_at = 0;  // in milliseconds
};

std::optional<EditedVersion> edited_version(std::string_view draft_name);

// Writes what was typed into a draft of that name, as the edit of that version. False where the
// text is empty; then nothing was written.
bool write_draft_of_edit(const EditedVersion& version, std::string_view typed,
                         const FormRules& rules, Context& context);

}  // namespace vaiven::commands
