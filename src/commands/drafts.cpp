#include "commands/drafts.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/edit_in_editor.hpp"
#include "commands/entry_writing.hpp"
#include "system/files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

namespace fs = std::filesystem;

// The first line of the text that says something.
std::string beginning_of(const fs::path& draft) {
    constexpr std::size_t columns = 60;
    const auto file = system::read_file(draft);
    const auto text = trimmed(text_in_form(file));
    return cut(on_one_line(text.substr(0, text.find('\n'))), columns);
}

void tell(const std::vector<fs::path>& drafts, const Context& context) {
    for (const auto& draft : drafts) {
        context.out << fmt::format("{}  {}\n", draft.string(), beginning_of(draft));
    }
    if (!context.quiet) {
        context.err
            << "at a terminal, vaiven log --recover opens the first of them in your editor\n";
    }
}

// A text goes into the journal that it was written for, unless the person chooses another.
void choose_journal(std::string_view form, Context& context) {
    const auto named = journal_of_form(form);
    if (named.empty() || context.journal_was_chosen || named == context.journal) return;
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

void edit_and_write(const fs::path& draft, Context& context) {
    const auto file = system::read_file(draft);
    const auto name = draft.stem().string();
    choose_journal(file, context);
    const auto rules = form_rules(context);
    begin_draft_to_edit(name, file, system::DraftWorth::text, context);
    if (!write_draft(name, edited_draft(context), rules, context)) {
        context.err << "nothing was written: the text is empty; the draft is gone\n";
    }
    discard_draft(context);
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
        if (edited_version(draft.stem().string())) continue;
        const auto file = system::read_file(draft);
        const bool is_saved = without_newlines(text_in_form(file)) == text;
        if (is_saved) system::drop_draft(draft);
    }
}

}  // namespace vaiven::commands
