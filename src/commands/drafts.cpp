#include "commands/drafts.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/edit_in_editor.hpp"
#include "commands/entry_writing.hpp"
#include "system/files.hpp"
#include "system/private_files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

// The first line of the text that says something.
std::string beginning_of(const system::WaitingDraft& draft) {
    constexpr std::size_t columns = 60;
    const auto file = system::private_file(draft.file);
    const auto text = trimmed(text_in_form(file));
    return cut(on_one_line(text.substr(0, text.find('\n'))), columns);
}

// An editor's own copy is never removed unasked: it may hold more than the text.
void say_leftovers(const std::string& name, std::string_view verb, const Context& context) {
    const auto folder = system::leftovers_of(name);
    if (!folder) return;
    context.err << fmt::format("what your editor left beside it {} in {}\n", verb,
                               printable(folder->string()));
}

void tell(const std::vector<system::WaitingDraft>& drafts, const Context& context) {
    for (const auto& draft : drafts) {
        context.out << fmt::format("{}  {}\n", printable(draft.file.string()), beginning_of(draft));
        say_leftovers(draft.name, "is", context);
    }
    if (!context.quiet) {
        context.err
            << "at a terminal, vaiven log --recover opens the first of them in your editor\n";
    }
}

// A text goes into the journal that it was written for, unless the person chooses another. That of
// an edit must be there.
void choose_journal(const std::string& name, std::string_view form, Context& context) {
    const auto named = journal_of_form(form);
    if (named.empty() || context.journal_was_chosen || named == context.journal) return;
    if (edited_version(name) && !store::Journal::exists(named)) {
        throw Error(ErrorKind::not_found,
                    fmt::format("this text was written for the journal {}, which is gone; save it "
                                "in another: vaiven -j JOURNAL log --recover",
                                printable(named)));
    }
    context.journal = named;
    context.journal_was_named = true;
    context.err << fmt::format("this text was written for the journal {}\n", named);
}

// False where the text is empty; then nothing was written.
bool write_draft(const std::string& name, const std::string& typed, const FormRules& rules,
                 Context& context) {
    if (const auto version = edited_version(name)) {
        return write_draft_of_edit(*version, typed, rules, context);
    }
    const auto form = parse_entry_form(typed, {.day = context.today()}, rules);
    if (is_blank(form.text) && !may_be_bare(form.kind, form.ratings)) return false;
    const auto uid = Uid::parse(name).value_or(Uid::random(context.now.unix_milliseconds));
    save(entry_of(form, uid, context), "log", context);
    return true;
}

void edit_and_write(const system::WaitingDraft& draft, Context& context) {
    const auto file = system::read_file(draft.file);
    choose_journal(draft.name, file, context);
    const auto rules = form_rules(context);
    begin_draft_to_edit(draft.name, file, system::DraftWorth::text, context);
    context.draft->bring_leftovers();
    say_leftovers(draft.name, "is", context);
    if (!write_draft(draft.name, edited_draft(context), rules, context)) {
        context.err << "nothing was written: the text is empty; the draft is gone\n";
    }
    discard_draft(context);
    say_leftovers(draft.name, "stays", context);
}

}  // namespace

Result run(const RecoverOptions& /*options*/, Context& context) {
    const auto drafts = system::waiting_drafts();
    if (drafts.empty()) throw Error(ErrorKind::not_found, "there is no draft");
    if (context.may_ask) {
        edit_and_write(drafts.front(), context);
        remind_of_drafts(context);
    } else {
        tell(drafts, context);
    }
    return Result::done;
}

void remind_of_drafts(const Context& context) {
    if (!context.terminal.reports || context.quiet) return;
    const auto count = system::waiting_drafts().size();
    if (count == 0) return;
    const auto words = count == 1 ? "a text that was not saved is waiting"
                                  : fmt::format("{} texts that were not saved are waiting", count);
    context.err << words << ": vaiven log --recover\n";
}

void discard_draft(Context& context) {
    if (context.draft) context.draft->discard();
    context.draft.reset();
}

void drop_drafts_of(std::string_view text) {
    if (is_blank(text)) return;
    for (const auto& draft : system::waiting_drafts()) {
        if (edited_version(draft.name)) continue;
        const auto file = system::private_file(draft.file);
        const bool is_saved = without_newlines(text_in_form(file)) == text;
        if (is_saved) system::drop_draft(draft.name);
    }
}

}  // namespace vaiven::commands
