#include "commands/entry_writing.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/drafts.hpp"
#include "commands/entry_words.hpp"
#include "system/editor.hpp"
#include "system/files.hpp"
#include "system/settings.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::commands {

namespace {

std::vector<std::string> tags_of(const EntryForm& form, std::vector<std::string> in_text) {
    in_text.insert(in_text.end(), form.tags.begin(), form.tags.end());
    return unique_by_key(std::move(in_text));
}

// The handle as the journal has it.
std::optional<std::string> role_meant(const Entry& entry, const std::vector<Role>& roles) {
    if (!entry.about) return std::nullopt;
    return role_named(roles, *entry.about).handle;
}

// A journal is not begun by an entry that it would refuse.
void check_first_entry(const Entry& entry, const Context& context) {
    if (store::Journal::exists(context.journal)) return;
    role_meant(entry, {});
    const auto problem = problem_of(entry.ratings, standard_measures());
    if (problem) throw Error(ErrorKind::input, *problem);
}

void confirm(const Entry& entry, const store::Journal& journal, const Context& context) {
    if (context.quiet) return;
    const auto roles = journal.roles();
    context.out << fmt::format("Logged {}.\n", entry_words(entry, roles));
    if (roles.empty() && journal.was_created()) {
        context.err << "No role yet: vaiven role add \"…\" --start DATE\n";
    }
    say_day_to_come(entry, context);
}

// A draft that was saved just before the program was killed is in the journal under its uid; where
// its text was changed since, it is another entry.
store::AddedRecord add(store::Change& change, Entry& entry) {
    auto added = change.add(entry);
    if (added.outcome != store::Outcome::differs) return added;
    entry.uid = Uid::random(entry.written_at.unix_milliseconds);
    return change.add(entry);
}

// The line in which a person begins to write: that of the text, else the last.
std::size_t line_of_text(const std::filesystem::path& form) {
    const auto file = system::read_file(form);
    const auto text = text_in_form(file);
    const auto above = std::string_view(file).substr(0, file.size() - text.size());
    const auto line = std::ranges::count(above, '\n') + (text.empty() ? 0 : 1);
    return static_cast<std::size_t>(line);
}

}  // namespace

FormRules form_rules(const Context& context) {
    FormRules rules{.today = context.today(), .measures = standard_measures(), .handles = {}};
    if (!store::Journal::exists(context.journal)) return rules;
    const auto journal = open_for_reading(context);
    rules.measures = journal.measures();
    std::ranges::sort(rules.measures, is_asked_before);
    for (const auto& role : journal.roles()) rules.handles.push_back(role.handle);
    return rules;
}

FormRemarks form_remarks(const Context& context, std::string prompt) {
    FormRemarks remarks{.journal = {}, .prompt = std::move(prompt)};
    if (context.journal_was_named) {
        std::error_code ignored;
        const auto path = std::filesystem::absolute(context.journal, ignored);
        remarks.journal = path.lexically_normal().string();
    }
    return remarks;
}

bool begin_draft(const std::string& name, const std::string& text, system::DraftWorth worth,
                 Context& context) {
    auto draft = system::Draft::begin(name, text, worth);
    if (draft) context.draft = std::make_shared<system::Draft>(std::move(*draft));
    return draft.has_value();
}

void begin_draft_to_edit(const std::string& name, const std::string& text, system::DraftWorth worth,
                         Context& context) {
    if (begin_draft(name, text, worth, context)) return;
    throw Error(ErrorKind::storage,
                "no file can be made for the editor, neither in memory nor in the drafts folder");
}

std::string edited_draft(Context& context) {
    const auto command = system::editor(context.config.editor).value;
    switch (system::edit(context.draft->file(), command, line_of_text(context.draft->file()))) {
        case system::EditorEnd::done: break;
        case system::EditorEnd::missing:
            throw Error(ErrorKind::conflict,
                        fmt::format("the editor '{}' could not be started; set EDITOR", command));
        case system::EditorEnd::failed:
            throw Error(
                ErrorKind::conflict,
                fmt::format("the editor '{}' ended with a failure; nothing was written", command));
        case system::EditorEnd::interrupted:
            context.draft->leave_open();
            throw Error(ErrorKind::interrupted, "interrupted; nothing was written");
    }
    auto text = system::read_file(context.draft->file());
    check_text("the text", text);
    return text;
}

bool may_be_bare(EntryKind kind, const std::vector<Rating>& ratings) {
    return kind == EntryKind::checkin && !ratings.empty();
}

Entry entry_of(const EntryForm& form, const Uid& uid, const Context& context) {
    check_text("the text", form.text);
    auto [title, body] = title_and_body(without_byte_order_mark(form.text));
    auto [tags, people] = marks_in(form.text);
    Entry entry{.uid = uid,
                .day = form.day,
                .time = form.time,
                .kind = form.kind,
                .title = std::move(title),
                .body = std::move(body),
                .tags = tags_of(form, std::move(tags)),
                .people = std::move(people),
                .ratings = form.ratings,
                .about = form.about,
                .starred = form.starred,
                .is_private = form.is_private,
                .written_at = context.now,
                .updated_at = context.now,
                .extra = {}};
    check_has_content(entry);
    if (const auto problem = problem_of_length(entry)) throw Error(ErrorKind::input, *problem);
    return entry;
}

void save(Entry entry, std::string_view command, Context& context) {
    check_first_entry(entry, context);
    auto journal = open_for_writing(context);
    auto change = journal.begin(command, context.now);
    entry.about = role_meant(entry, journal.roles());
    const auto added = add(change, entry);
    entry.id = added.id;
    commit(change, journal, context);
    if (added.outcome == store::Outcome::already_there) {
        context.err << fmt::format("this text is in the journal already, as {}\n", entry.id);
    } else {
        confirm(entry, journal, context);
    }
    discard_draft(context);
    drop_drafts_of(text_of(entry));
}

}  // namespace vaiven::commands
