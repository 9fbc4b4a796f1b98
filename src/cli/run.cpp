#include "cli/run.hpp"

#include <iostream>
#include <memory>

#include <fmt/format.h>

#include "cli/parser.hpp"
#include "cli/values.hpp"
#include "system/clock.hpp"
#include "system/colour.hpp"
#include "system/environment.hpp"
#include "system/pager.hpp"
#include "system/paths.hpp"
#include "system/terminal.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

namespace {

constexpr int exit_done = 0;
constexpr int exit_not_done = 1;
constexpr int exit_asked_wrongly = 2;
constexpr int exit_journal_problem = 3;
constexpr int exit_bug = 70;
constexpr int exit_interrupted = 130;

int exit_code_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::usage:
        case ErrorKind::input: return exit_asked_wrongly;
        case ErrorKind::not_found:
        case ErrorKind::conflict: return exit_not_done;
        case ErrorKind::storage:
        case ErrorKind::damaged: return exit_journal_problem;
        case ErrorKind::interrupted: return exit_interrupted;
    }
    return exit_bug;  // not reached
}

// The journal that a person names, by the option, the environment or the configuration.
std::optional<std::filesystem::path> named_journal(const GlobalOptions& global,
                                                   const system::Config& config) {
    const auto named = [&config](const std::string& typed) {
        if (typed.empty()) throw Error(ErrorKind::usage, "names nothing");
        return system::journal_named(typed, config);
    };
    if (global.journal) return value_of("--journal", *global.journal, named);
    constexpr const char* variable = "VAIVEN_JOURNAL";
    if (const auto typed = system::variable(variable)) return value_of(variable, *typed, named);
    return optional_value_of("journal", config.journal, named);
}

void check_config(const system::ConfigFile& file) {
    if (file.problems.empty()) return;
    throw Error(ErrorKind::input, fmt::format("{}", fmt::join(file.problems, "\n")));
}

system::ColourChoice colour_choice(const std::string& typed) {
    if (const auto choice = system::parse_colour_choice(lower_ascii(typed))) return *choice;
    throw Error(ErrorKind::usage,
                fmt::format("--color: '{}' is none of auto, always, never", printable(typed)));
}

bool wants_colour(const GlobalOptions& global, const system::Config& config,
                  bool writes_to_terminal) {
    return system::wants_colour(colour_choice(global.colour), writes_to_terminal,
                                system::colour_variables(), config.color);
}

std::unique_ptr<system::PagedOutput> paged_output(const Invocation& invocation,
                                                  const system::Config& config,
                                                  const system::Terminal& terminal) {
    const bool may_page = invocation.may_page && !invocation.global.may_not_page;
    if (!may_page || !system::can_page(terminal)) return nullptr;
    auto command = system::pager_command(config.pager);
    if (!command) return nullptr;
    return std::make_unique<system::PagedOutput>(terminal, std::move(*command));
}

commands::Context context_of(const Invocation& invocation, const system::Config& config,
                             Instant now, const system::Terminal& terminal,
                             system::PagedOutput* paged) {
    const auto& global = invocation.global;
    const auto named =
        invocation.needs_config ? named_journal(global, config) : std::filesystem::path();
    return {.out = paged != nullptr ? paged->out() : std::cout,
            .err = paged != nullptr && terminal.reports ? paged->remarks() : std::cerr,
            .in = std::cin,
            .terminal = terminal,
            .config = config,
            .now = now,
            .journal = named ? *named : system::default_journal(),
            .journal_was_named = named.has_value(),
            .journal_was_chosen = global.journal.has_value(),
            .quiet = global.quiet,
            .may_ask = terminal.reads && terminal.writes && !global.may_not_ask,
            .colour = wants_colour(global, config, terminal.writes) ? render::Colour::on
                                                                    : render::Colour::off,
            .draft = {}};
}

Calendar calendar_of(const system::Config& config, Instant now) {
    return {.today = current_day(now, config.day_starts), .hemisphere = config.hemisphere};
}

int exit_code_of(commands::Result result) {
    switch (result) {
        case commands::Result::done: return exit_done;
        case commands::Result::nothing_found: return exit_not_done;
        case commands::Result::interrupted: return exit_interrupted;
    }
    return exit_bug;  // not reached
}

void check_was_printed(const commands::Context& context) {
    std::cout.flush();
    if (std::cout) return;
    throw Error(ErrorKind::conflict, context.has_written
                                         ? "all was written to the journal, but the confirmation "
                                           "could not be printed"
                                         : "the output could not be written");
}

// Says where the text is that was not saved.
void keep_draft(std::optional<commands::Context>& context) {
    if (!context || !context->draft) return;
    const auto kept = context->draft->keep();
    if (!kept) return;
    std::cerr << fmt::format("your text is kept in {}; go on with: vaiven log --recover\n",
                             printable(kept->file.string()));
    if (const auto folder = system::leftovers_of(kept->name)) {
        std::cerr << fmt::format("what your editor left beside it is in {}\n",
                                 printable(folder->string()));
    }
}

}  // namespace

int run(int argc, char** argv) {
    system::hold_standard_streams();
    std::ios::sync_with_stdio(false);
    std::unique_ptr<system::PagedOutput> paged;
    std::optional<commands::Context> context;
    try {
        const auto now = system::now();
        const auto file = system::read_config();
        const auto invocation = parse({argv + 1, argv + argc}, calendar_of(file.config, now));
        if (invocation.needs_config) check_config(file);
        auto terminal = system::terminal();
        terminal.colours_reports = wants_colour(invocation.global, file.config, terminal.reports);
        paged = paged_output(invocation, file.config, terminal);
        context.emplace(context_of(invocation, file.config, now, terminal, paged.get()));
        const auto result = invocation.command(*context);
        if (paged) paged->finish();
        check_was_printed(*context);
        return exit_code_of(result);
    } catch (const system::PagerClosed&) {
        return exit_done;
    } catch (const Error& error) {
        if (paged) paged->finish();  // what was found before stands before the message
        std::cerr << printable(error.what()) << "\n";
        keep_draft(context);
        return exit_code_of(error.kind());
    } catch (const std::exception& error) {
        std::cerr << fmt::format("this is a bug in vaiven, please report it: {}\n", error.what());
        keep_draft(context);
        return exit_bug;
    }
}

}  // namespace vaiven::cli
