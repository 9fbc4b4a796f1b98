#pragma once

#include <CLI/CLI.hpp>

#include "cli/parser.hpp"

namespace vaiven::cli {

// What the reading of the command line has come to. Each add_… puts one subcommand, or a group of
// them, into `app`; the one that is called sets the command.
struct Reading {
    Date today = earliest_date;
    Hemisphere hemisphere = Hemisphere::north;
    Invocation invocation;

    Calendar calendar() const { return {.today = today, .hemisphere = hemisphere}; }
};

void add_writing(CLI::App& app, Reading& reading);   // log, checkin
void add_prompts(CLI::App& app, Reading& reading);   // prompt
void add_changing(CLI::App& app, Reading& reading);  // edit, delete, undo, redo, history
void add_finding(CLI::App& app, Reading& reading);   // today, list, show, search, on-this-day
void add_tags(CLI::App& app, Reading& reading);
void add_career(CLI::App& app, Reading& reading);  // role, move, milestone, timeline
void add_milestones(CLI::App& app, Reading& reading);
void add_reports(CLI::App& app, Reading& reading);   // report year, career, moves, tracks
void add_exchange(CLI::App& app, Reading& reading);  // import, export
void add_query(CLI::App& app, Reading& reading);
void add_config(CLI::App& app, Reading& reading);    // config get, set, list, path
void add_measures(CLI::App& app, Reading& reading);  // measure

// Calls `run(options, context)` when the reading is done.
template <typename Options>
void choose(Reading& reading, Options options) {
    reading.invocation.command = [options = std::move(options)](commands::Context& context) {
        return run(options, context);  // the one in commands that takes these options
    };
}

// The same for a command that only reads: what it prints may be long, and then goes through a
// pager.
template <typename Options>
void choose_paged(Reading& reading, Options options) {
    choose(reading, std::move(options));
    reading.invocation.may_page = true;
}

}  // namespace vaiven::cli
