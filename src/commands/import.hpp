#pragma once

#include <filesystem>

#include "commands/context.hpp"

namespace vaiven::commands {

enum class ImportFormat { jsonl, jrnl };

enum class ImportMode { write, dry_run };

struct ImportOptions {
    ImportFormat format = ImportFormat::jsonl;
    std::filesystem::path file;  // "-": standard input
    ImportMode mode = ImportMode::write;
};

// Takes in what the file holds, as one change. What cannot be taken is listed and does not stop the
// rest; what is there already is left alone. nothing_found: all of it was refused.
Result run(const ImportOptions& options, Context& context);

}  // namespace vaiven::commands
