#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "commands/entry_choice.hpp"

namespace vaiven::cli {

// The filter options as they were typed.
struct TypedFilter {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> on;
    std::optional<std::string> year;
    std::optional<std::string> month;
    std::vector<std::string> tags;
    std::vector<std::string> not_tags;
    std::vector<std::string> people;
    std::vector<std::string> roles;
    std::vector<std::string> tracks;
    std::vector<std::string> kinds;
    std::vector<std::string> contains;
    std::vector<std::string> least;
    std::vector<std::string> most;
    bool starred = false;
    bool reverse = false;
    std::optional<std::string> limit;
};

// Adds the options that choose entries to `command`. `typed` must live as long as it.
void add_filter_options(CLI::App& command, TypedFilter& typed);

commands::EntryChoice entries_of(const TypedFilter& typed, Date today);

}  // namespace vaiven::cli
