#pragma once

#include <string>
#include <string_view>

#include "commands/context.hpp"
#include <vaiven/domain/entry_form.hpp>

// How a text becomes an entry, with its draft on the way.
namespace vaiven::commands {

// The measures and roles of a journal that may not be there yet.
FormRules form_rules(const Context& context);

// The journal, where the person named it.
FormRemarks form_remarks(const Context& context, std::string prompt);

// From here on the text is not lost, whatever happens; false where no file can be made for it. The
// name is that of system::Draft: the uid of the entry that it is to be.
bool begin_draft(const std::string& name, const std::string& text, system::DraftWorth worth,
                 Context& context);

// The same; throws Error(storage).
void begin_draft_to_edit(const std::string& name, const std::string& text, system::DraftWorth worth,
                         Context& context);

// What the person makes of the draft in the editor. Throws where the editor fails, or where it is
// no text.
std::string edited_draft(Context& context);

// Whether a checkin needs no text.
bool may_be_bare(EntryKind kind, const std::vector<Rating>& ratings);

// Throws where there is no such entry to be written.
Entry entry_of(const EntryForm& form, const Uid& uid, const Context& context);

// Writes the entry and says so; then the draft is gone, and others with the same text as well.
void save(Entry entry, std::string_view command, Context& context);

}  // namespace vaiven::commands
