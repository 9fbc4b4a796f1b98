#pragma once

#include <filesystem>
#include <optional>

#include "commands/context.hpp"
#include "commands/format.hpp"

namespace vaiven::commands {

struct Years {
    int first = 1;
    std::optional<int> last;  // inclusive; without it the year of the as-of
};

struct ReportYearOptions {
    std::optional<Years> years;  // without them the current year; in January the last one
    bool is_span = false;        // one row per year, even if it is one year
    bool all = false;            // from the year of the first entry or role
    std::optional<Date> as_of;   // without it today
    Format format = Format::text;
    std::optional<std::filesystem::path> file;  // without it: standard output
};

Result run(const ReportYearOptions& options, Context& context);

}  // namespace vaiven::commands
