#include "commands/edit.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/drafts.hpp"
#include "commands/edit_draft.hpp"
#include "commands/entry_words.hpp"
#include "system/files.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/exchange/extra.hpp>

namespace vaiven::commands {

namespace {

std::string rated_words(const Entry& entry) {
    if (entry.ratings.empty()) return "nothing is rated in it";
    std::string words;
    for (const auto& rating : entry.ratings) {
        words += (words.empty() ? "rated are " : ", ") + rating.measure;
    }
    return words;
}

void drop_rating(Entry& entry, const std::string& measure) {
    if (std::erase_if(entry.ratings,
                      [&measure](const Rating& rating) { return rating.measure == measure; }) > 0) {
        return;
    }
    throw Error(ErrorKind::not_found, fmt::format("entry {} has no rating of '{}'; {}", entry.id,
                                                  on_one_line(measure), rated_words(entry)));
}

void set_rating(Entry& entry, const Rating& given) {
    std::erase_if(entry.ratings,
                  [&given](const Rating& rating) { return rating.measure == given.measure; });
    entry.ratings.push_back(given);
}

Entry applied(const EntryFields& fields, Entry entry, const std::vector<Role>& roles) {
    if (fields.text) entry = rewritten(std::move(entry), without_byte_order_mark(*fields.text));
    if (fields.day) entry.day = *fields.day;
    if (fields.time) entry.time = fields.time;
    if (fields.takes_time_away) entry.time.reset();
    if (fields.kind) entry.kind = *fields.kind;
    if (fields.about) entry.about = handle_meant(*fields.about, roles);
    if (fields.starred) entry.starred = *fields.starred;
    if (fields.is_private) entry.is_private = *fields.is_private;
    for (const auto& measure : fields.ratings_to_drop) drop_rating(entry, measure);
    for (const auto& rating : fields.ratings) set_rating(entry, rating);
    std::ranges::sort(entry.ratings, {}, &Rating::measure);
    return entry;
}

void check(const Entry& entry) {
    if (const auto problem = problem_of_length(entry)) throw Error(ErrorKind::input, *problem);
    if (has_content(entry)) return;
    throw Error(ErrorKind::usage,
                fmt::format("entry {0} would have neither text nor, as a checkin, ratings; to take "
                            "it out: vaiven delete {0}",
                            entry.id));
}

void confirm(std::string_view done, const Entry& entry, const std::vector<Role>& roles,
             const Context& context) {
    if (context.quiet) return;
    context.out << fmt::format("{} {}.\n", done, entry_words(entry, roles));
    say_day_to_come(entry, context);
}

Result update(Entry edited, store::Journal& journal, store::Change& change, Context& context) {
    check(edited);
    edited.updated_at = context.now;
    const bool is_new = change.update(edited);
    commit(change, journal, context);
    confirm(is_new ? "Changed" : "Nothing to change in", edited, journal.roles(), context);
    return Result::done;
}

Result add_beside(const Entry& base, Entry edited, store::Journal& journal, store::Change& change,
                  Context& context) {
    const bool is_there = journal.entry(base.id).has_value();
    edited.id = 0;
    edited.uid = Uid::random(context.now.unix_milliseconds);
    edited.written_at = edited.updated_at = context.now;
    edited.extra = exchange::with_extra_text(edited.extra, "edit_of", to_string(base.uid));
    edited.id = change.add(edited).id;
    commit(change, journal, context);
    confirm("Logged", edited, journal.roles(), context);
    context.err << fmt::format(
        "entry {0} was {1} meanwhile, and that stays; your edit of it is entry {2}{3}\n", base.id,
        is_there ? "changed" : "deleted", edited.id,
        is_there ? fmt::format(": vaiven show {}, vaiven show {}", base.id, edited.id) : "");
    return Result::done;
}

bool is_same_version(const Entry& present, Entry base) {
    base.updated_at = present.updated_at;
    return present == base;
}

// Reads the text, if there is to be one, and begins its draft before the journal is locked.
void keep_text_safe(const EditOptions& options, EntryFields& fields, Context& context) {
    const auto journal = open_for_reading(context);
    const auto base = entry_with(options.id, journal);
    if (options.from_standard_input) fields.text = system::read_text(context.in);
    if (!fields.text) return;
    if (!is_blank(*fields.text) && fields.text->size() <= longest_text) {
        begin_draft_of_edit(base, *fields.text, context);
    }
    check_text("the text", *fields.text);
}

}  // namespace

Entry entry_with(std::int64_t id, const store::Journal& journal) {
    if (auto entry = journal.entry(id)) return std::move(*entry);
    throw Error(ErrorKind::not_found,
                fmt::format("there is no entry {}; vaiven list shows the last ones", id));
}

Result run(const EditOptions& options, Context& context) {
    auto fields = options.fields;
    keep_text_safe(options, fields, context);
    auto journal = open_for_writing(context);
    auto change = journal.begin("edit", context.now);
    auto edited = applied(fields, entry_with(options.id, journal), journal.roles());
    const auto result = update(std::move(edited), journal, change, context);
    discard_draft(context);
    return result;
}

Result write_edited(const Entry& base, Entry edited, Context& context) {
    check_text("the text", text_of(edited));
    check(edited);
    auto journal = open_for_writing(context);
    auto change = journal.begin("edit", context.now);
    if (edited.about) edited.about = handle_meant(*edited.about, journal.roles());
    const auto present = journal.entry(base.id);
    const bool may_update =
        present && (is_same_version(*present, base) || is_same_version(*present, edited));
    return may_update ? update(std::move(edited), journal, change, context)
                      : add_beside(base, std::move(edited), journal, change, context);
}

}  // namespace vaiven::commands
