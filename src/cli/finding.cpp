#include <algorithm>
#include <charconv>
#include <memory>

#include <fmt/format.h>

#include "cli/filter_options.hpp"
#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/list.hpp"
#include "commands/show.hpp"
#include "commands/today.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

bool is_number(const std::string& typed) {
    return std::ranges::all_of(typed, [](char digit) { return digit >= '0' && digit <= '9'; });
}

// A bare number is an entry; anything else must mean one day.
std::variant<std::int64_t, Date> what_to_show(const std::string& typed, Date today) {
    if (!is_number(typed)) return parse_day(typed, today).day;
    std::int64_t id = 0;
    const auto [stopped, error] = std::from_chars(typed.data(), typed.data() + typed.size(), id);
    if (error == std::errc{}) return id;
    throw Error(ErrorKind::input, fmt::format("'{}' is no entry's number", typed));
}

void add_today(CLI::App& app, Reading& reading) {
    auto format = std::make_shared<TypedFormat>();
    auto* today = app.add_subcommand("today", "Today's page; with --quiet: was anything written?")
                      ->group("Find");
    add_format_options(*today, *format);
    today->callback([format, &reading] {
        choose(reading, commands::TodayOptions{.format = format_of(*format)});
    });
}

void add_list(CLI::App& app, Reading& reading) {
    auto filter = std::make_shared<TypedFilter>();
    auto format = std::make_shared<TypedFormat>();
    auto* list =
        app.add_subcommand("list", "Entries, one a line; alone: the last 10")->group("Find");
    add_filter_options(*list, *filter);
    add_format_options(*list, *format);
    list->callback([filter, format, &reading] {
        choose(reading, commands::ListOptions{.filter = filter_of(*filter, reading.today),
                                              .format = format_of(*format)});
    });
}

void add_show(CLI::App& app, Reading& reading) {
    auto what = std::make_shared<std::string>();
    auto format = std::make_shared<TypedFormat>();
    auto* show = app.add_subcommand("show", "One entry, or a day, whole")->group("Find");
    show->add_option("ID", *what, "An entry's number, or a day")->type_name("")->required();
    add_format_options(*show, *format);
    show->callback([what, format, &reading] {
        const auto meant = value_of("show", *what, [&reading](const std::string& typed) {
            return what_to_show(typed, reading.today);
        });
        choose(reading, commands::ShowOptions{.what = meant, .format = format_of(*format)});
    });
}

}  // namespace

void add_finding(CLI::App& app, Reading& reading) {
    add_today(app, reading);
    add_list(app, reading);
    add_show(app, reading);
}

}  // namespace vaiven::cli
