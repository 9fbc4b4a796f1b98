#pragma once

#include <filesystem>
#include <optional>

#include "commands/context.hpp"
#include "commands/entry_choice.hpp"

namespace vaiven::commands {

enum class ExportFormat { jsonl };

struct ExportOptions {
    ExportFormat format = ExportFormat::jsonl;
    EntryChoice entries;
    std::optional<std::filesystem::path> file;  // without it: standard output
};

// Writes the entries that the filter means, with all that is needed to read them in again.
Result run(const ExportOptions& options, Context& context);

}  // namespace vaiven::commands
