#include "commands/log.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/entry_words.hpp"
#include "commands/measures.hpp"
#include "system/editor.hpp"
#include "system/files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::commands {

namespace {

bool may_be_bare(const LogOptions& options) {
    return options.kind == EntryKind::checkin && !options.ratings.empty();
}

// The handle as the journal has it.
std::optional<std::string> role_meant(const LogOptions& options, const std::vector<Role>& roles) {
    if (!options.about) return std::nullopt;
    return role_named(roles, *options.about).handle;
}

// Nobody writes for an hour to learn that nothing could be logged.
void check_before_writing(const LogOptions& options, const Context& context) {
    const auto problem = problem_of(options.ratings, measures_so_far(context));
    if (problem) throw Error(ErrorKind::input, *problem);
    role_meant(options, roles_so_far(context));
}

std::string text_from_editor(const LogOptions& options, Context& context) {
    check_before_writing(options, context);
    context.draft = system::new_draft("");
    return system::edited(*context.draft, context.config.editor);
}

// What is to be logged; never reads standard input unasked.
std::string text_of(const LogOptions& options, Context& context) {
    if (options.text) return *options.text;
    if (options.from_standard_input) return system::read_text(context.in);
    if (may_be_bare(options)) return {};
    if (context.may_ask) return text_from_editor(options, context);
    return {};
}

void discard_draft(Context& context) {
    if (context.draft) std::filesystem::remove(*context.draft);
    context.draft.reset();
}

Entry entry_of(const LogOptions& options, const std::string& text, const Context& context) {
    auto [title, body] = title_and_body(without_byte_order_mark(text));
    auto [tags, people] = marks_in(text);
    const bool is_now = !options.day && !options.time;
    return {.uid = Uid::random(context.now.unix_milliseconds),
            .day = options.day.value_or(context.today()),
            .time = is_now ? context.minute_of_today() : options.time,
            .kind = options.kind,
            .title = std::move(title),
            .body = std::move(body),
            .tags = std::move(tags),
            .people = std::move(people),
            .ratings = options.ratings,
            .about = {},
            .starred = options.starred,
            .is_private = options.is_private,
            .written_at = context.now,
            .updated_at = context.now,
            .extra = {}};
}

// A journal is not begun by an entry that it would refuse.
void check_first_entry(const LogOptions& options, const Entry& entry, const Context& context) {
    if (store::Journal::exists(context.journal)) return;
    role_meant(options, {});
    const auto problem = problem_of(entry.ratings, standard_measures());
    if (problem) throw Error(ErrorKind::input, *problem);
}

// An entry after midnight that went to the day before is not to surprise anybody.
void say_day(const LogOptions& options, const Context& context) {
    if (options.day || context.minute_of_today()) return;
    const auto [hour, minute, second] = local_time(context.now);
    context.err << fmt::format(
        "it is {}, and your day starts at {}: this is for {}; --date says another\n",
        to_string(TimeOfDay{.hour = hour, .minute = minute}), to_string(context.config.day_starts),
        with_weekday(context.today()));
}

void confirm(const LogOptions& options, const Entry& entry, const store::Journal& journal,
             const Context& context) {
    if (context.quiet) return;
    const auto roles = journal.roles();
    context.out << fmt::format("Logged {}.\n", entry_words(entry, roles));
    if (roles.empty() && journal.was_created()) {
        context.err << "No role yet: vaiven role add \"…\" --start DATE\n";
    }
    say_day(options, context);
    say_day_to_come(entry, context);
}

}  // namespace

Result run(const LogOptions& options, Context& context) {
    const auto text = text_of(options, context);
    if (context.draft && is_blank(text)) {
        discard_draft(context);
        context.err << "nothing was written: the text is empty\n";
        return Result::done;
    }
    check_text("the text", text);
    auto entry = entry_of(options, text, context);
    check_has_content(entry);
    if (const auto problem = problem_of_length(entry)) throw Error(ErrorKind::input, *problem);
    check_first_entry(options, entry, context);

    auto journal = open_for_writing(context);
    auto change = journal.begin(options.command, context.now);
    entry.about = role_meant(options, journal.roles());
    entry.id = change.add(entry).id;
    commit(change, journal, context);
    discard_draft(context);
    confirm(options, entry, journal, context);
    return Result::done;
}

}  // namespace vaiven::commands
