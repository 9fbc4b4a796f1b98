#pragma once

#include <filesystem>
#include <optional>

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct CareerReportOptions {
    enum class Kind { career, moves, tracks, timeline };

    Kind kind = Kind::career;
    std::optional<Date> as_of;  // without it today
    Format format = Format::text;
    std::optional<std::filesystem::path> file;  // without it: standard output
};

// The reports over all years. nothing_found: there is no role.
Result run(const CareerReportOptions& options, Context& context);

}  // namespace vaiven::commands
