#include <memory>

#include <fmt/format.h>

#include "cli/format_option.hpp"
#include "cli/role_options.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/move.hpp"
#include "commands/report_career.hpp"
#include "commands/role_add.hpp"
#include "commands/role_delete.hpp"
#include "commands/role_edit.hpp"
#include "commands/role_show.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

struct TypedHandle {
    std::string handle;
    std::optional<std::string> date;
    TypedFormat format;
};

struct TypedMove {
    TypedRole role;
    std::optional<std::string> date;
    std::optional<std::string> from;
    std::optional<std::string> left;
    bool keeps = false;
};

struct TypedTimeline {
    std::optional<std::string> as_of;
    std::optional<std::string> file;
    TypedFormat format;
};

void add_title(CLI::App& command, TypedRole& typed) {
    command.add_option("TITLE", typed.title, "As it is on your card")->type_name("")->required();
}

void add_handle(CLI::App& command, std::string& handle) {
    command.add_option("HANDLE", handle, "Its short name, as vaiven role list shows it")
        ->type_name("")
        ->required();
}

commands::RoleAddOptions role_add_options(const TypedRole& typed, const Calendar& calendar) {
    commands::RoleAddOptions options{.fields = role_fields(typed, calendar)};
    if (!options.fields.start) {
        throw Error(ErrorKind::usage,
                    "--start: when did it begin? a date, which may be vague ('early 2019', 'around "
                    "2008'), or 'unknown'");
    }
    return options;
}

void add_role_add(CLI::App& role, Reading& reading) {
    auto typed = std::make_shared<TypedRole>();
    auto* add = role.add_subcommand("add", "Record a role you hold or held");
    add_title(*add, *typed);
    add->add_option("--start", typed->start, "When it began; may be vague: 'early 2019'")
        ->type_name("DATE")
        ->group("The role");
    add_role_options(*add, *typed);
    add->callback(
        [typed, &reading] { choose(reading, role_add_options(*typed, reading.calendar())); });
}

void add_role_edit(CLI::App& role, Reading& reading) {
    struct Typed {
        std::string handle;
        TypedRole role;
    };
    auto typed = std::make_shared<Typed>();
    auto* edit = role.add_subcommand("edit", "Correct a role or a stint, or say why you took it");
    add_handle(*edit, typed->handle);
    add_role_edit_options(*edit, typed->role);
    add_role_options(*edit, typed->role);
    edit->callback([typed, &reading] {
        commands::RoleEditOptions options{.handle = typed->handle,
                                          .fields = role_fields(typed->role, reading.calendar())};
        if (options.fields == commands::RoleFields{}) {
            throw Error(ErrorKind::usage,
                        "role edit: what is to be changed? see: vaiven role edit --help");
        }
        choose(reading, std::move(options));
    });
}

void add_role_end(CLI::App& role, Reading& reading) {
    auto typed = std::make_shared<TypedHandle>();
    auto* end = role.add_subcommand("end", "Say when a role ended");
    add_handle(*end, typed->handle);
    end->add_option("-d,--date", typed->date, "The last day, or when about; without it today")
        ->type_name("DATE");
    end->callback([typed, &reading] {
        const auto date = closed_date_of("--date", typed->date, reading.calendar(),
                                         "to take an end away: vaiven role edit HANDLE --end open");
        choose(reading, commands::RoleEndOptions{
                            .handle = typed->handle,
                            .end = date.value_or(parse_career_date("today", reading.today))});
    });
}

void add_role_delete(CLI::App& role, Reading& reading) {
    auto typed = std::make_shared<TypedHandle>();
    auto* remove = role.add_subcommand("delete", "Take a role out; entries about it stay");
    add_handle(*remove, typed->handle);
    remove->callback([typed, &reading] {
        choose(reading, commands::RoleDeleteOptions{.handle = typed->handle});
    });
}

void add_role_list(CLI::App& role, Reading& reading) {
    auto format = std::make_shared<TypedFormat>();
    auto* list = role.add_subcommand("list", "All roles and stints");
    add_format_options(*list, *format);
    list->callback([format, &reading] {
        choose_paged(reading, commands::RoleListOptions{.format = format_of(*format)});
    });
}

void add_role_show(CLI::App& role, Reading& reading) {
    auto typed = std::make_shared<TypedHandle>();
    auto* show = role.add_subcommand("show", "One role, with the moves to and from it");
    add_handle(*show, typed->handle);
    add_format_options(*show, typed->format);
    show->callback([typed, &reading] {
        choose_paged(reading, commands::RoleShowOptions{.handle = typed->handle,
                                                        .format = format_of(typed->format)});
    });
}

commands::MoveOptions move_options(const TypedMove& typed, const Calendar& calendar) {
    if (typed.keeps && typed.left) {
        throw Error(ErrorKind::usage, "--keep and --left contradict each other");
    }
    commands::MoveOptions options{
        .fields = role_fields(typed.role, calendar),
        .from = typed.from,
        .left = closed_date_of("--left", typed.left, calendar, "to let it go on: --keep"),
        .keeps = typed.keeps};
    options.fields.start = closed_date_of("--date", typed.date, calendar)
                               .value_or(parse_career_date("today", calendar.today));
    return options;
}

void add_move(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedMove>();
    auto* move = app.add_subcommand("move", "Go to another role, and say why")->group("Career");
    add_title(*move, typed->role);
    move->add_option("-d,--date", typed->date, "When the new role begins; without it today")
        ->type_name("DATE");
    move->add_option("--from", typed->from, "The role left; without it the main one")
        ->type_name("HANDLE");
    move->add_option("--left", typed->left, "When it ended, where there was a time between")
        ->type_name("DATE");
    move->add_flag("--keep", typed->keeps, "It goes on beside the new one");
    add_role_options(*move, typed->role);
    move->callback(
        [typed, &reading] { choose(reading, move_options(*typed, reading.calendar())); });
}

void add_timeline(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedTimeline>();
    auto* timeline = app.add_subcommand("timeline", "Your roles as lanes")->group("Career");
    timeline->add_option("--as-of", typed->as_of, "As it would have been on that day")
        ->type_name("DATE");
    timeline->add_option("-o,--output", typed->file, "Write to a file")->type_name("FILE");
    add_format_options(*timeline, typed->format);
    timeline->callback([typed, &reading] {
        choose_paged(reading, commands::CareerReportOptions{
                                  .kind = commands::CareerReportOptions::Kind::timeline,
                                  .as_of = day_option("--as-of", typed->as_of, reading.today),
                                  .format = format_of(typed->format),
                                  .file = typed->file});
    });
}

}  // namespace

void add_career(CLI::App& app, Reading& reading) {
    auto* role = app.add_subcommand("role", "The roles you held and hold")->group("Career");
    role->require_subcommand(1);
    add_role_add(*role, reading);
    add_role_list(*role, reading);
    add_role_show(*role, reading);
    add_role_edit(*role, reading);
    add_role_end(*role, reading);
    add_role_delete(*role, reading);
    add_move(app, reading);
    add_milestones(app, reading);
    add_timeline(app, reading);
}

}  // namespace vaiven::cli
