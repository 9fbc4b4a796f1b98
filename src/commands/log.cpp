#include "commands/log.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/drafts.hpp"
#include "commands/entry_writing.hpp"
#include "commands/prompt.hpp"
#include "system/files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

// What the options say of the entry; without a text.
EntryForm form_of(const LogOptions& options, const Context& context) {
    const bool is_now = !options.day && !options.time;
    return {.day = options.day.value_or(context.today()),
            .time = is_now ? context.minute_of_today() : options.time,
            .kind = options.kind,
            .tags = {},
            .ratings = options.ratings,
            .about = options.about,
            .starred = options.starred,
            .is_private = options.is_private,
            .text = {}};
}

bool has_text(const LogOptions& options) {
    return options.text || options.from_standard_input;
}

bool opens_editor(const LogOptions& options, const Context& context) {
    const bool is_complete =
        may_be_bare(options.kind, options.ratings) && !options.template_file && !options.prompt;
    return context.may_ask && !has_text(options) && !is_complete;
}

[[noreturn]] void refuse_without_editor(std::string_view option, const LogOptions& options) {
    throw Error(ErrorKind::usage, fmt::format("{} is for the editor, {}", option,
                                              has_text(options) ? "and does not go with a text"
                                                                : "which needs a terminal"));
}

void check_editor_options(const LogOptions& options, const Context& context) {
    if (opens_editor(options, context)) return;
    if (options.template_file) refuse_without_editor("--template", options);
    if (options.prompt) refuse_without_editor("--prompt", options);
}

// Nobody writes for an hour to learn that nothing could be logged.
void check_before_writing(const EntryForm& form, const FormRules& rules, const Context& context) {
    const auto problem = problem_of(form.ratings, rules.measures);
    if (problem) throw Error(ErrorKind::input, *problem);
    if (form.about) role_named(roles_so_far(context), *form.about);
}

// An entry after midnight that went to the day before is not to surprise anybody.
void say_day(const LogOptions& options, const Context& context) {
    if (context.quiet || options.day || context.minute_of_today()) return;
    const auto [hour, minute, second] = local_time(context.now);
    context.err << fmt::format(
        "it is {}, and your day starts at {}: this is for {}; --date says another\n",
        to_string(TimeOfDay{.hour = hour, .minute = minute}), to_string(context.config.day_starts),
        with_weekday(context.today()));
}

Result say_nothing_was_written(std::string_view why, Context& context) {
    discard_draft(context);
    context.err << "nothing was written: " << why << "\n";
    return Result::done;
}

Result log_from_editor(const LogOptions& options, Context& context) {
    const auto uid = Uid::random(context.now.unix_milliseconds);
    const auto rules = form_rules(context);
    auto shown = form_of(options, context);
    check_before_writing(shown, rules, context);
    if (options.template_file) shown.text = system::read_file(*options.template_file);
    const auto file = printed(
        shown, rules, form_remarks(context, prompt_for_editor(options.prompt, shown.day, context)));
    begin_draft_to_edit(to_string(uid), file, system::DraftWorth::form, context);
    const auto typed = edited_draft(context);
    if (typed == file) return say_nothing_was_written("nothing was changed", context);
    auto form = parse_entry_form(typed, shown, rules);
    if (without_newlines(form.text) == without_newlines(shown.text)) form.text.clear();
    const bool is_mere_text = form.ratings == shown.ratings;
    if (is_blank(form.text) && !may_be_bare(form.kind, form.ratings) && is_mere_text) {
        return say_nothing_was_written("the text is empty", context);
    }
    save(entry_of(form, uid, context), options.command, context);
    return Result::done;
}

// Never reads standard input unasked.
Result log_given_text(const LogOptions& options, Context& context) {
    const auto uid = Uid::random(context.now.unix_milliseconds);
    auto form = form_of(options, context);
    form.text =
        options.from_standard_input ? system::read_text(context.in) : options.text.value_or("");
    // Of what is longer only a part was read.
    const bool is_worth_it = !is_blank(form.text) || options.was_asked;
    if (is_worth_it && form.text.size() <= longest_text) {
        begin_draft(to_string(uid), printed(form, {}, form_remarks(context, {})),
                    system::DraftWorth::text, context);
    }
    save(entry_of(form, uid, context), options.command, context);
    say_day(options, context);
    return Result::done;
}

}  // namespace

Result run(const LogOptions& options, Context& context) {
    check_editor_options(options, context);
    const auto result = opens_editor(options, context) ? log_from_editor(options, context)
                                                       : log_given_text(options, context);
    remind_of_drafts(context);
    return result;
}

}  // namespace vaiven::commands
