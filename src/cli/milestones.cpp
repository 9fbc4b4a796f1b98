#include "commands/milestones.hpp"

#include <memory>

#include <fmt/format.h>

#include "cli/format_option.hpp"
#include "cli/role_options.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include <vaiven/base/numbers.hpp>

namespace vaiven::cli {

namespace {

struct TypedMilestone {
    std::string id;
    std::vector<std::string> words;
    std::optional<std::string> text;
    std::optional<std::string> date;
    std::optional<std::string> kind;
    std::optional<std::string> role;
    bool is_private = false;
    bool is_public = false;
};

MilestoneKind kind_of(const std::string& typed) {
    if (const auto kind = parse_milestone_kind(typed)) return *kind;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is none of goal-set, goal-reached, decision, promotion, talk, "
                            "certificate, other",
                            typed));
}

// "m3", or 3.
std::int64_t milestone_id(const std::string& typed) {
    const std::string digits = typed.starts_with('m') ? typed.substr(1) : typed;
    const auto id = parse_number<std::int64_t>(digits);
    if (id && *id > 0) return *id;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is no milestone's id; they are m1, m2 …, as vaiven milestone "
                            "list shows them",
                            typed));
}

commands::MilestoneFields fields_of(const TypedMilestone& typed, const Calendar& calendar) {
    return {.text = typed.text,
            .date = closed_date_of("--date", typed.date, calendar),
            .kind = optional_value_of("--kind", typed.kind, kind_of),
            .role = typed.role,
            .is_private = either(typed.is_private, typed.is_public, "--private and --public")};
}

void add_field_options(CLI::App& command, TypedMilestone& typed, const char* default_date) {
    command
        .add_option("-d,--date", typed.date,
                    fmt::format("When; may be vague: 'around 2016'{}", default_date))
        ->type_name("DATE");
    command
        .add_option("-k,--kind", typed.kind,
                    "goal-set, goal-reached, decision, promotion, talk, certificate or other")
        ->type_name("KIND");
    command.add_option("--role", typed.role, "The role or stint it belongs to")
        ->type_name("HANDLE");
    command.add_flag("--private", typed.is_private, "Mark it as private");
}

void add_id(CLI::App& command, TypedMilestone& typed) {
    command.add_option("ID", typed.id, "m3, as vaiven milestone list shows it")
        ->type_name("")
        ->required();
}

void add_adding(CLI::App& milestone, Reading& reading) {
    auto typed = std::make_shared<TypedMilestone>();
    auto* add = milestone.add_subcommand("add", "Record a goal, a decision, a talk …");
    add->add_option("TEXT", typed->words, "What it was")->type_name("")->required();
    add_field_options(*add, *typed, "; without it today");
    add->callback([typed, &reading] {
        auto fields = fields_of(*typed, reading.calendar());
        fields.text = joined(typed->words);
        if (!fields.date) fields.date = parse_career_date("today", reading.today);
        choose(reading, commands::MilestoneAddOptions{.fields = std::move(fields)});
    });
}

void add_editing(CLI::App& milestone, Reading& reading) {
    auto typed = std::make_shared<TypedMilestone>();
    auto* edit = milestone.add_subcommand("edit", "Correct a milestone");
    add_id(*edit, *typed);
    edit->add_option("--text", typed->text, "Another text")->type_name("TEXT");
    add_field_options(*edit, *typed, "");
    edit->add_flag("--public", typed->is_public, "No longer private");
    edit->callback([typed, &reading] {
        commands::MilestoneEditOptions options{
            .id = value_of("milestone edit", typed->id, milestone_id),
            .fields = fields_of(*typed, reading.calendar())};
        if (options.fields == commands::MilestoneFields{}) {
            throw Error(ErrorKind::usage,
                        "milestone edit: what is to be changed? see: vaiven milestone edit --help");
        }
        choose(reading, std::move(options));
    });
}

void add_deleting(CLI::App& milestone, Reading& reading) {
    auto typed = std::make_shared<TypedMilestone>();
    auto* remove = milestone.add_subcommand("delete", "Take a milestone out");
    add_id(*remove, *typed);
    remove->callback([typed, &reading] {
        choose(reading, commands::MilestoneDeleteOptions{
                            .id = value_of("milestone delete", typed->id, milestone_id)});
    });
}

void add_listing(CLI::App& milestone, Reading& reading) {
    auto format = std::make_shared<TypedFormat>();
    auto* list = milestone.add_subcommand("list", "All milestones");
    add_format_options(*list, *format);
    list->callback([format, &reading] {
        choose_paged(reading, commands::MilestoneListOptions{.format = format_of(*format)});
    });
}

}  // namespace

void add_milestones(CLI::App& app, Reading& reading) {
    auto* milestone =
        app.add_subcommand("milestone", "Dated facts: goals, decisions, talks")->group("Career");
    milestone->require_subcommand(1);
    add_adding(*milestone, reading);
    add_listing(*milestone, reading);
    add_editing(*milestone, reading);
    add_deleting(*milestone, reading);
}

}  // namespace vaiven::cli
