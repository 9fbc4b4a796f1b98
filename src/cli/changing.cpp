#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "cli/entry_options.hpp"
#include "cli/record_names.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/delete.hpp"
#include "commands/edit.hpp"
#include "commands/edit_in_editor.hpp"
#include "commands/history.hpp"
#include "commands/undo.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

struct TypedEdit {
    std::string id;
    std::optional<std::string> text;
    std::optional<std::string> date;
    std::optional<std::string> time;
    std::optional<std::string> kind;
    std::optional<std::string> about;
    bool star = false;
    bool unstar = false;
    bool is_private = false;
    bool is_public = false;
    TypedRatings ratings;
    std::vector<std::string> unrate;
};

struct TypedDelete {
    std::vector<std::string> ids;
    bool is_sure = false;
};

[[noreturn]] void throw_no_id(std::string_view command, const std::string& typed) {
    throw Error(ErrorKind::input,
                fmt::format("{}: '{}' is no id; entries are 1, 2 …, as vaiven list shows them, and "
                            "milestones m1, m2 …",
                            command, typed));
}

std::int64_t id_to_edit(const std::string& typed) {
    const auto record = record_name(typed);
    if (!record) throw_no_id("edit", typed);
    if (record->subject == commands::Subject::entry) return record->number;
    throw Error(ErrorKind::usage,
                record->subject == commands::Subject::milestone
                    ? fmt::format("edit: {0} is a milestone: vaiven milestone edit {0}", typed)
                    : fmt::format("edit: entries have numbers; if '{0}' is a role: vaiven role "
                                  "edit {0}",
                                  typed));
}

// An empty time takes it away; a time behind the date is one too.
void read_moment(const TypedEdit& typed, Date today, commands::EntryFields& fields) {
    if (typed.date) {
        const auto moment = value_of("--date", *typed.date, [today](const std::string& words) {
            return parse_day(words, today);
        });
        fields.day = moment.day;
        fields.time = moment.time;
    }
    if (!typed.time) return;
    fields.takes_time_away = typed.time->empty();
    if (fields.takes_time_away) {
        fields.time.reset();
    } else {
        fields.time = one_time(fields.time, value_of("--time", *typed.time, parse_time));
    }
}

std::vector<std::string> measures_to_drop(const TypedEdit& typed,
                                          const std::vector<Rating>& ratings) {
    std::vector<std::string> measures;
    measures.reserve(typed.unrate.size());
    for (const auto& name : typed.unrate) measures.push_back(lower_ascii(name));
    std::ranges::sort(measures);
    measures.erase(std::ranges::unique(measures).begin(), measures.end());
    for (const auto& rating : ratings) {
        if (std::ranges::find(measures, rating.measure) == measures.end()) continue;
        throw Error(ErrorKind::usage,
                    fmt::format("--unrate: {} is rated at the same time", rating.measure));
    }
    return measures;
}

commands::EditOptions edit_options(const TypedEdit& typed, Date today) {
    commands::EditOptions options{.id = id_to_edit(typed.id)};
    auto& fields = options.fields;
    options.from_standard_input = typed.text == "-";
    if (!options.from_standard_input) fields.text = typed.text;
    read_moment(typed, today, fields);
    fields.kind = optional_value_of("--kind", typed.kind, kind_to_write);
    fields.about = typed.about;
    fields.starred = either(typed.star, typed.unstar, "--star and --unstar");
    fields.is_private = either(typed.is_private, typed.is_public, "--private and --public");
    fields.ratings = ratings_of(typed.ratings);
    fields.ratings_to_drop = measures_to_drop(typed, fields.ratings);
    return options;
}

void add_field_options(CLI::App& edit, TypedEdit& typed) {
    edit.add_option("--text", typed.text, "Another text; - reads standard input")
        ->type_name("TEXT");
    edit.add_option("-d,--date", typed.date, "Another day; the time stays")->type_name("DATE");
    edit.add_option("-t,--time", typed.time, "Another time of day; '' for none")->type_name("TIME");
    edit.add_option("-k,--kind", typed.kind, "note, win, lesson, plus, minus or checkin")
        ->type_name("KIND");
    edit.add_option("--about", typed.about, "The role it is about; '' for that of its day")
        ->type_name("ROLE");
    edit.add_flag("--star", typed.star, "Mark it to find it again");
    edit.add_flag("--unstar", typed.unstar, "No longer starred");
    edit.add_flag("--private", typed.is_private, "Mark it as private");
    edit.add_flag("--public", typed.is_public, "No longer private");
}

void add_edit(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedEdit>();
    auto* edit = app.add_subcommand("edit", "Change an entry")->group("Write");
    edit->add_option("ID", typed->id, "Its number, as vaiven list shows it")
        ->type_name("")
        ->required();
    add_field_options(*edit, *typed);
    add_rating_options(*edit, typed->ratings);
    edit->add_option("--unrate", typed->unrate, "Take the rating of a measure away")
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->group("Ratings");
    edit->callback([typed, &reading] {
        auto options = edit_options(*typed, reading.today);
        const bool names_change =
            options.from_standard_input || options.fields != commands::EntryFields{};
        if (names_change) return choose(reading, std::move(options));
        choose(reading, commands::EditInEditorOptions{.id = options.id});
    });
}

commands::RecordName record_to_delete(const std::string& typed) {
    auto record = record_name(typed);
    if (!record) throw_no_id("delete", typed);
    if (record->subject != commands::Subject::role) return *record;
    throw Error(ErrorKind::usage,
                fmt::format("delete: entries have numbers; if '{0}' is a role: vaiven role delete "
                            "{0}",
                            typed));
}

commands::DeleteOptions delete_options(const TypedDelete& typed) {
    commands::DeleteOptions options{.records = {}, .is_sure = typed.is_sure};
    for (const auto& id : typed.ids) {
        auto record = record_to_delete(id);
        const bool is_new = std::ranges::find(options.records, record) == options.records.end();
        if (is_new) options.records.push_back(std::move(record));
    }
    return options;
}

void add_delete(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedDelete>();
    auto* remove = app.add_subcommand("delete", "Take out entries or milestones")->group("Write");
    remove->add_option("ID", typed->ids, "12 for an entry, m3 for a milestone; any number of them")
        ->type_name("")
        ->required();
    remove->add_flag("--yes", typed->is_sure, "Ask nothing");
    remove->callback([typed, &reading] { choose(reading, delete_options(*typed)); });
}

std::int64_t number_of_changes(const std::string& typed) {
    if (const int number = whole_number(typed); number > 0) return number;
    throw Error(ErrorKind::input, "how many changes? a number from 1 on");
}

void add_undo(CLI::App& app, Reading& reading) {
    auto count = std::make_shared<std::optional<std::string>>();
    auto* undo = app.add_subcommand("undo", "Take back the last change")->group("Write");
    undo->add_option("N", *count, "How many changes; without it one")->type_name("");
    undo->callback([count, &reading] {
        const auto number = optional_value_of("undo", *count, number_of_changes).value_or(1);
        choose(reading, commands::UndoOptions{.count = static_cast<std::size_t>(number)});
    });
}

void add_redo(CLI::App& app, Reading& reading) {
    auto* redo = app.add_subcommand("redo", "Put back what was taken back last")->group("Write");
    redo->callback([&reading] { choose(reading, commands::RedoOptions{}); });
}

struct TypedHistory {
    std::optional<std::string> id;
    std::optional<std::string> limit;
};

commands::HistoryOptions history_options(const TypedHistory& typed) {
    commands::HistoryOptions options{
        .record = {}, .limit = optional_value_of("--limit", typed.limit, number_of_changes)};
    if (!typed.id) return options;
    options.record = record_name(*typed.id);
    if (!options.record) throw_no_id("history", *typed.id);
    return options;
}

void add_history(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedHistory>();
    auto* history = app.add_subcommand("history", "What was changed, or what became of one record")
                        ->group("Write");
    history->add_option("ID", typed->id, "12 for an entry, m3 for a milestone, a role's handle")
        ->type_name("");
    history->add_option("-n,--limit", typed->limit, "Only the last N changes")->type_name("N");
    history->callback([typed, &reading] { choose_paged(reading, history_options(*typed)); });
}

}  // namespace

void add_changing(CLI::App& app, Reading& reading) {
    add_edit(app, reading);
    add_delete(app, reading);
    add_undo(app, reading);
    add_redo(app, reading);
    add_history(app, reading);
}

}  // namespace vaiven::cli
