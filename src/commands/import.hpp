#pragma once

#include <filesystem>

#include "commands/context.hpp"
#include <vaiven/exchange/json_resume.hpp>

namespace vaiven::commands {

enum class ImportFormat { jsonl, jrnl, json_resume, linkedin };

enum class ImportMode { write, dry_run };

struct ImportOptions {
    ImportFormat format = ImportFormat::jsonl;
    std::filesystem::path file;  // "-": standard input
    ImportMode mode = ImportMode::write;
    exchange::DayPrecision precision = exchange::DayPrecision::months_where_all_are_firsts;
};

// Takes in what the file holds, as one change. What cannot be taken is listed and does not stop the
// rest; what is there already is left alone. nothing_found: all of it was refused.
Result run(const ImportOptions& options, Context& context);

}  // namespace vaiven::commands
