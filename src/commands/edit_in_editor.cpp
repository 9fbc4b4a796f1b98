#include "commands/edit_in_editor.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/drafts.hpp"
#include "commands/edit.hpp"
#include "commands/edit_draft.hpp"
#include "commands/entry_words.hpp"
#include "commands/entry_writing.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::commands {

namespace {

// A tag that was taken from the front matter stays where the text names it.
std::vector<std::string> tags_after(const Entry& rewritten, const EntryForm& shown,
                                    const EntryForm& form) {
    const auto removed = without(without(shown.tags, form.tags), marks_in(form.text).tags);
    auto tags = without(rewritten.tags, removed);
    const auto added = without(form.tags, shown.tags);
    tags.insert(tags.end(), added.begin(), added.end());
    return unique_by_key(std::move(tags));
}

// The entry as `form` has it, which was `shown` before.
Entry with_form(const Entry& entry, const EntryForm& shown, const EntryForm& form) {
    auto edited = rewritten(entry, without_byte_order_mark(form.text));
    edited.tags = tags_after(edited, shown, form);
    edited.day = form.day;
    edited.time = form.time;
    edited.kind = form.kind;
    edited.ratings = form.ratings;
    edited.about = form.about;
    edited.starred = form.starred;
    edited.is_private = form.is_private;
    return edited;
}

bool is_emptied(const EntryForm& shown, const EntryForm& form) {
    return is_blank(form.text) && !is_blank(shown.text) && !may_be_bare(form.kind, form.ratings);
}

void check_may_ask(const Context& context) {
    if (context.may_ask) return;
    throw Error(ErrorKind::usage,
                "edit: what is to be changed? --text, --date, --time, --kind, --about, --star, "
                "--private, a rating …; see: vaiven edit --help");
}

Result say_nothing_was_changed(std::string_view why, Context& context) {
    discard_draft(context);
    context.err << "nothing was changed" << why << "\n";
    return Result::done;
}

}  // namespace

Result run(const EditInEditorOptions& options, Context& context) {
    check_may_ask(context);
    const auto base = entry_with(options.id, open_for_reading(context));
    const auto rules = form_rules(context);
    const auto shown = form_of(base);
    const auto file = printed(shown, rules, remarks_of_edit(base, context));
    begin_draft_to_edit(name_of_edit(base, context), file, system::DraftWorth::form, context);
    const auto typed = edited_draft(context);
    if (typed == file) return say_nothing_was_changed("", context);
    const auto form = parse_entry_form(typed, shown, rules);
    if (is_emptied(shown, form)) {
        return say_nothing_was_changed(
            fmt::format(": the text is empty; to take the entry out: vaiven delete {}", base.id),
            context);
    }
    const auto result = write_edited(base, with_form(base, shown, form), context);
    discard_draft(context);
    return result;
}

bool write_draft_of_edit(const EditedVersion& version, std::string_view typed,
                         const FormRules& rules, Context& context) {
    const auto present = open_for_reading(context).entry(version.id);
    const Entry fresh{.id = version.id, .uid = Uid::random(context.now.unix_milliseconds)};
    const auto entry = present.value_or(fresh);
    const auto shown = present ? form_of(entry) : EntryForm{.day = context.today()};
    const auto form = parse_entry_form(typed, shown, rules);
    if (is_blank(form.text) && !may_be_bare(form.kind, form.ratings)) return false;
    const bool is_same = version_of(entry) == version;
    // Of a version that is gone only the name is known, and that is told from every other.
    const auto base = is_same ? entry : Entry{.id = version.id, .uid = entry.uid};
    write_edited(base, with_form(entry, shown, form), context);
    return true;
}

}  // namespace vaiven::commands
