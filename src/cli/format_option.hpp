#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "commands/format.hpp"

namespace vaiven::cli {

struct TypedFormat {
    std::string format = "text";
    bool json = false;
};

// --format text|json, and --json for short. `typed` must live as long as `command`.
void add_format_options(CLI::App& command, TypedFormat& typed);

commands::Format format_of(const TypedFormat& typed);

}  // namespace vaiven::cli
