#include "cli/parser.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/arguments.hpp"
#include "cli/subcommands.hpp"
#include "cli/version.hpp"
#include "commands/today.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

bool is_option(std::string_view word) {
    return word.size() > 1 && word.front() == '-';
}

// "vaiven report year" for the subcommand that was called.
std::string name_of(const CLI::App* app) {
    return app->get_parent() == nullptr ? "vaiven"
                                        : name_of(app->get_parent()) + " " + app->get_name();
}

// CLI11's own help, with the whole command in its usage line.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(28); }

    std::string make_usage(const CLI::App* app, std::string /*name*/) const override {
        return Formatter::make_usage(app, name_of(app));
    }

    // Without the names of all that an option does not go with, or needs.
    std::string make_option_opts(const CLI::Option* option) const override {
        auto words = Formatter::make_option_opts(option);
        for (const auto* label : {"Needs", "Excludes"}) {
            words.erase(std::min(words.find(" " + get_label(label) + ":"), words.size()));
        }
        return words;
    }
};

void add_global_options(CLI::App& app, GlobalOptions& global) {
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_help_flag("-h,--help", "This help");
    app.set_version_flag("--version", std::string(version_line), "Which vaiven this is");
    app.add_option("-j,--journal", global.journal, "Another journal than your own, by name or path")
        ->type_name("JOURNAL");
    app.add_flag("-q,--quiet", global.quiet, "No confirmations, no hints");
    app.add_option("--color", global.colour, "auto, always or never")->type_name("WHEN");
    app.add_flag("--no-pager", global.may_not_page, "Print at once what is longer than the screen");
    app.add_flag("--no-input", global.may_not_ask, "Never ask, never open an editor");
}

const CLI::App* called(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? &app : called(*chosen.front());
}

// "A subcommand is required" begins small, "ID is required" stays.
std::string lower_first(std::string text) {
    const bool is_abbreviation = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';
    if (!text.empty() && !is_abbreviation) text.front() = lower_ascii(text).front();
    return text;
}

Error unknown_argument(const CLI::App& app) {
    const auto* command = called(app);
    const auto remaining = app.remaining(true);
    const auto typed = remaining.empty() ? std::string() : remaining.front();
    const auto word = printable(unmarked(typed));
    if (command == &app && is_behind_dashes(typed)) {
        return {ErrorKind::usage, "behind -- stand words, and no command; see: vaiven --help"};
    }
    if (command == &app && !is_option(typed)) {
        return {ErrorKind::usage,
                fmt::format("there is no command '{}'; see: vaiven --help", word)};
    }
    return {ErrorKind::usage, fmt::format("'{}' means nothing to {}; see: {} --help", word,
                                          name_of(command), name_of(command))};
}

// CLI11 says "--date: 1 required DATE missing" or "--date: At Most 1 required but received 2".
Error mismatch(const CLI::App& app, std::string_view words) {
    const auto option = words.substr(0, words.find(':'));
    const bool is_repeated = words.find("At Most 1") != std::string_view::npos;
    return {ErrorKind::usage, fmt::format("{} {}; see: {} --help", option,
                                          is_repeated ? "is given more than once" : "needs a value",
                                          name_of(called(app)))};
}

void choose_print(Reading& reading, std::string text) {
    reading.invocation.needs_config = false;
    reading.invocation.command = [text = std::move(text)](commands::Context& context) {
        context.out << text;
        return commands::Result::done;
    };
}

// CLI11 sets groups apart by one or two blank lines, and ends with one.
std::string help_of(const CLI::App& app) {
    auto help = app.help();
    for (auto at = help.find("\n\n\n"); at != std::string::npos; at = help.find("\n\n\n", at)) {
        help.erase(at, 1);
    }
    return std::string(without_newlines(help)) + "\n";
}

void read(CLI::App& app, std::vector<std::string> arguments, Reading& reading) {
    if (std::ranges::any_of(arguments, is_marked)) take_marked_words(app);
    std::ranges::reverse(arguments);  // CLI11 takes them from the end
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        choose_print(reading, help_of(*called(app)));
    } catch (const CLI::CallForVersion&) {
        choose_print(reading, std::string(version_line) + "\n");
    } catch (const CLI::ExtrasError&) {
        throw unknown_argument(app);
    } catch (const CLI::ArgumentMismatch& error) {
        throw mismatch(app, error.what());
    } catch (const CLI::ParseError& error) {
        throw Error(ErrorKind::usage, fmt::format("{}; see: {} --help", lower_first(error.what()),
                                                  name_of(called(app))));
    }
}

}  // namespace

Invocation parse(const std::vector<std::string>& arguments, const Calendar& calendar) {
    CLI::App app("A journal for careers that swing between management and technical work",
                 "vaiven");
    Reading reading{.today = calendar.today, .hemisphere = calendar.hemisphere, .invocation = {}};
    app.fallthrough();
    app.require_subcommand(0, 1);
    add_global_options(app, reading.invocation.global);
    add_writing(app, reading);
    add_prompts(app, reading);
    add_changing(app, reading);
    add_finding(app, reading);
    add_career(app, reading);
    add_reports(app, reading);
    add_exchange(app, reading);
    add_query(app, reading);
    add_config(app, reading);
    add_measures(app, reading);
    read(app, prepared(arguments), reading);
    if (!reading.invocation.command) choose(reading, commands::TodayOptions{});
    return std::move(reading.invocation);
}

}  // namespace vaiven::cli
