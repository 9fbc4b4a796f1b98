#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/entry_form.hpp>

// The draft of an edit: its name tells which version of which entry it is an edit of.
namespace vaiven::commands {

struct EditedVersion {
    std::int64_t id = 0;
    Uid version;  // see version_of()

    friend bool operator==(const EditedVersion&, const EditedVersion&) = default;
};

// The same for the same entry with the same content only.
EditedVersion version_of(const Entry& entry);

// Nothing where the draft is that of a new entry.
std::optional<EditedVersion> edited_version(std::string_view draft_name);

// The same name never comes twice.
std::string name_of_edit(const Entry& base, const Context& context);

FormRemarks remarks_of_edit(const Entry& base, const Context& context);

// The entry as the editor shows it; its tags are those that the text does not name.
EntryForm form_of(const Entry& entry);

// From here on `text`, which is to be that of `base`, is not lost.
void begin_draft_of_edit(const Entry& base, std::string_view text, Context& context);

}  // namespace vaiven::commands
