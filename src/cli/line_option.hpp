#pragma once

#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "commands/format.hpp"
#include <vaiven/domain/line_template.hpp>

namespace vaiven::cli {

// --line TEMPLATE. `typed` must live as long as `command`.
void add_line_option(CLI::App& command, std::optional<std::string>& typed);

// Throws Error(usage) beside another format than text, for which there are no lines.
std::optional<LineTemplate> line_of(const std::optional<std::string>& typed,
                                    commands::Format format);

}  // namespace vaiven::cli
