#include <memory>

#include <fmt/format.h>

#include "cli/entry_options.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/checkin.hpp"
#include "commands/drafts.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

struct TypedLog {
    std::vector<std::string> text;
    std::optional<std::string> date;
    std::optional<std::string> time;
    std::string kind = "note";
    TypedRatings ratings;
    std::optional<std::string> about;
    bool star = false;
    bool is_private = false;
    std::optional<std::string> template_file;
    std::optional<std::string> prompt;
    bool recovers = false;
};

bool reads_standard_input(const std::vector<std::string>& text) {
    if (text.empty() || text.front() != "-") return false;
    if (text.size() == 1) return true;
    throw Error(ErrorKind::usage,
                "'-' reads standard input and stands alone; a text that begins with it goes in "
                "quotes: vaiven log \"- one\"");
}

commands::LogOptions log_options(const TypedLog& typed, Date today) {
    commands::LogOptions options{.time = optional_value_of("--time", typed.time, parse_time),
                                 .kind = value_of("--kind", typed.kind, kind_to_write),
                                 .ratings = ratings_of(typed.ratings),
                                 .about = typed.about,
                                 .starred = typed.star,
                                 .is_private = typed.is_private,
                                 .template_file = typed.template_file,
                                 .prompt = typed.prompt};
    options.from_standard_input = reads_standard_input(typed.text);
    if (!options.from_standard_input && !typed.text.empty()) options.text = joined(typed.text);
    if (typed.date) {
        const auto [day, time] = value_of("--date", *typed.date, [today](const std::string& words) {
            return parse_day(words, today);
        });
        options.day = day;
        options.time = one_time(time, options.time);
    }
    return options;
}

// What log and checkin have in common.
void add_entry_options(CLI::App& command, TypedLog& typed) {
    command.add_option("-d,--date", typed.date, "The day it is for (yesterday, -3d, 2019-02-11)")
        ->type_name("DATE");
    command.add_option("-t,--time", typed.time, "The time of day (9:30)")->type_name("TIME");
    command
        .add_option("--about", typed.about,
                    "The role or stint it is about, if not the one of its day")
        ->type_name("ROLE");
    command.add_flag("--star", typed.star, "Mark it to find it again");
    command.add_flag("--private", typed.is_private, "Mark it as private");
    add_rating_options(command, typed.ratings);
}

// Called last: it stands alone.
void add_recovery(CLI::App& log, TypedLog& typed) {
    auto* recover =
        log.add_flag("--recover", typed.recovers, "Go on with the newest text that was not saved");
    for (auto* option : log.get_options()) {
        if (option != recover && option != log.get_help_ptr()) recover->excludes(option);
    }
}

void add_log(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedLog>();
    auto* log = app.add_subcommand("log", "Write an entry")->group("Write");
    log->add_option("TEXT", typed->text,
                    "What to write; - reads standard input; without it your editor opens")
        ->type_name("");
    log->add_option("-k,--kind", typed->kind, "note, win, lesson, plus, minus or checkin")
        ->type_name("KIND");
    add_entry_options(*log, *typed);
    log->add_option("--template", typed->template_file, "Your editor begins with this file's text")
        ->type_name("FILE");
    log->add_option("--prompt", typed->prompt,
                    "Your editor shows a question of this pack; see: vaiven prompt --list")
        ->type_name("PACK");
    add_recovery(*log, *typed);
    log->callback([typed, &reading] {
        if (typed->recovers) return choose(reading, commands::RecoverOptions{});
        choose(reading, log_options(*typed, reading.today));
    });
}

void add_checkin(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedLog>();
    auto* checkin = app.add_subcommand("checkin", "Rate a day, measure by measure")->group("Write");
    checkin
        ->add_option("TEXT", typed->text,
                     "A few words about it; - reads standard input; they may be left out")
        ->type_name("");
    add_entry_options(*checkin, *typed);
    checkin->callback([typed, &reading] {
        commands::CheckinOptions options{.entry = log_options(*typed, reading.today)};
        options.entry.command = "checkin";
        options.entry.kind = EntryKind::checkin;
        choose(reading, std::move(options));
    });
}

}  // namespace

void add_writing(CLI::App& app, Reading& reading) {
    add_log(app, reading);
    add_checkin(app, reading);
}

}  // namespace vaiven::cli
