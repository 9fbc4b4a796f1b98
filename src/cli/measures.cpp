#include "commands/measures.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"

namespace vaiven::cli {

namespace {

struct TypedMeasure {
    std::string name;
    std::string scale = "1..5";
};

bool is_standard(const std::string& name) {
    return std::ranges::count(standard_measures(), name, &Measure::name) > 0;
}

// Whether it is a general option, or one of a command that takes ratings.
bool is_option(const CLI::App& app, const std::string& name) {
    const auto has_it = [&name](const CLI::App* command) {
        return command->get_option_no_throw("--" + name) != nullptr;
    };
    const auto rating = {app.get_subcommand("log"), app.get_subcommand("checkin"),
                         app.get_subcommand("edit")};
    return has_it(&app) || std::ranges::any_of(rating, has_it);
}

commands::MeasureAddOptions add_options(const CLI::App& app, const TypedMeasure& typed) {
    if (!is_standard(typed.name) && is_option(app, typed.name)) {
        throw Error(ErrorKind::usage,
                    fmt::format("a measure cannot be called '{0}', since --{0} is an option "
                                "already; give it another name",
                                typed.name));
    }
    return {.name = typed.name, .scale = value_of("--scale", typed.scale, parse_scale)};
}

void add_adding(const CLI::App& app, CLI::App& measure, Reading& reading) {
    auto typed = std::make_shared<TypedMeasure>();
    auto* add = measure.add_subcommand("add", "A measure of your own");
    add->add_option("NAME", typed->name, "Lower-case letters, digits and '-': sleep, team-mood")
        ->type_name("")
        ->required();
    add->add_option("--scale", typed->scale, "Its two ends, whole numbers; without it 1..5")
        ->type_name("A..B");
    add->callback([typed, &app, &reading] { choose(reading, add_options(app, *typed)); });
}

void add_listing(CLI::App& measure, Reading& reading) {
    auto format = std::make_shared<TypedFormat>();
    auto* list = measure.add_subcommand("list", "All measures, and how many ratings they have");
    add_format_options(*list, *format);
    list->callback([format, &reading] {
        choose_paged(reading, commands::MeasureListOptions{.format = format_of(*format)});
    });
}

}  // namespace

void add_measures(CLI::App& app, Reading& reading) {
    auto* measure = app.add_subcommand("measure", "The scales that entries are rated on");
    measure->group("Tool")->require_subcommand(1);
    add_adding(app, *measure, reading);
    add_listing(*measure, reading);
}

}  // namespace vaiven::cli
