#include <memory>

#include <fmt/format.h>

#include "cli/filter_options.hpp"
#include "cli/format_option.hpp"
#include "cli/line_option.hpp"
#include "cli/record_names.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/list.hpp"
#include "commands/milestones.hpp"
#include "commands/on_this_day.hpp"
#include "commands/role_show.hpp"
#include "commands/search.hpp"
#include "commands/show.hpp"
#include "commands/today.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

// "--month 2019-02", "--year 2019", "--from 2019-02-11 --to 2019-02-17".
std::string filter_words(const DateRange& days) {
    const auto first = to_string(*days.first);
    if (days == days_of_year(year_of(*days.first))) return "--year " + first.substr(0, 4);
    if (days.last == last_of_month(*days.first) && day_of(*days.first) == 1) {
        return "--month " + first.substr(0, 7);
    }
    return fmt::format("--from {} --to {}", first, to_string(*days.last));
}

// Like parse_day; but whoever names more than one is told how to see them.
Date day_to_show(const std::string& typed, Date today) {
    const auto days = several_days(typed, today);
    if (!days) return parse_day(typed, today).day;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is more than one day; to see what was written in them: vaiven "
                            "list {}",
                            typed, filter_words(*days)));
}

// What is no id must mean one day.
void choose_what_to_show(const std::string& typed, commands::Format format, bool raw,
                         Reading& reading) {
    const auto record = record_name(typed);
    if (!record) {
        const auto day = day_to_show(typed, reading.today);
        choose_paged(reading, commands::ShowOptions{.what = day, .format = format, .raw = raw});
    } else if (record->subject == commands::Subject::milestone) {
        choose_paged(reading,
                     commands::MilestoneListOptions{.only = record->number, .format = format});
    } else if (record->subject == commands::Subject::role) {
        choose_paged(reading, commands::RoleShowOptions{.handle = record->name, .format = format});
    } else {
        choose_paged(reading,
                     commands::ShowOptions{.what = record->number, .format = format, .raw = raw});
    }
}

void add_today(CLI::App& app, Reading& reading) {
    auto format = std::make_shared<TypedFormat>();
    auto* today = app.add_subcommand("today", "Today's page; with --quiet: was anything written?")
                      ->group("Find");
    add_format_options(*today, *format);
    today->callback([format, &reading] {
        choose_paged(reading, commands::TodayOptions{.format = format_of(*format)});
    });
}

void add_list(CLI::App& app, Reading& reading) {
    auto filter = std::make_shared<TypedFilter>();
    auto format = std::make_shared<TypedFormat>();
    auto line = std::make_shared<std::optional<std::string>>();
    auto* list =
        app.add_subcommand("list", "Entries, one a line; alone: the last 10")->group("Find");
    add_filter_options(*list, *filter);
    add_format_options(*list, *format);
    add_line_option(*list, *line);
    list->callback([filter, format, line, &reading] {
        choose_paged(reading, commands::ListOptions{.entries = entries_of(*filter, reading.today),
                                                    .format = format_of(*format),
                                                    .line = line_of(*line, format_of(*format))});
    });
}

void add_show(CLI::App& app, Reading& reading) {
    struct Typed {
        std::string what;
        TypedFormat format;
        bool raw = false;
    };
    auto typed = std::make_shared<Typed>();
    auto* show =
        app.add_subcommand("show", "One entry, a day, a role or a milestone, whole")->group("Find");
    show->add_option("ID", typed->what, "An entry's number, a day, a role's handle, or m3")
        ->type_name("")
        ->required();
    show->add_flag("--raw", typed->raw, "The text as it was written, at a terminal too");
    add_format_options(*show, typed->format);
    show->callback([typed, &reading] {
        value_of("show", typed->what, [&](const std::string& words) {
            choose_what_to_show(words, format_of(typed->format), typed->raw, reading);
        });
    });
}

void add_search(CLI::App& app, Reading& reading) {
    struct Typed {
        std::vector<std::string> words;
        TypedFilter filter;
        TypedFormat format;
    };
    auto typed = std::make_shared<Typed>();
    auto* search = app.add_subcommand("search", "Entries, roles and milestones with these words")
                       ->group("Find");
    search
        ->add_option("QUERY", typed->words,
                     "Words, all of which occur; '\"a phrase\"', begin*, '*part*', '#tag', @name, "
                     "'NEAR(a b, 5)', AND, OR, NOT, parentheses")
        ->type_name("")
        ->required();
    add_filter_options(*search, typed->filter);
    search->get_option("--limit")->description("Only the best N; without this 20");
    search->get_option("--reverse")->description("The best last");
    add_format_options(*search, typed->format);
    search->callback([typed, &reading] {
        auto query = joined(typed->words);
        auto parsed = parse_search(query);
        choose_paged(reading,
                     commands::SearchOptions{.typed = std::move(query),
                                             .query = std::move(parsed),
                                             .entries = entries_of(typed->filter, reading.today),
                                             .format = format_of(typed->format)});
    });
}

void add_on_this_day(CLI::App& app, Reading& reading) {
    struct Typed {
        std::optional<std::string> day;
        TypedFormat format;
    };
    auto typed = std::make_shared<Typed>();
    auto* command = app.add_subcommand("on-this-day", "The same day in other years")->group("Find");
    command->add_option("DATE", typed->day, "Another day than today")->type_name("");
    add_format_options(*command, typed->format);
    command->callback([typed, &reading] {
        const auto day = day_option("on-this-day", typed->day, reading.today);
        choose_paged(reading, commands::OnThisDayOptions{.day = day.value_or(reading.today),
                                                         .format = format_of(typed->format)});
    });
}

}  // namespace

void add_finding(CLI::App& app, Reading& reading) {
    add_today(app, reading);
    add_list(app, reading);
    add_show(app, reading);
    add_search(app, reading);
    add_tags(app, reading);
    add_on_this_day(app, reading);
}

}  // namespace vaiven::cli
