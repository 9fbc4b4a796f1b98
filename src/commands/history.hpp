#pragma once

#include <cstdint>
#include <optional>

#include "commands/context.hpp"
#include "commands/record_name.hpp"

namespace vaiven::commands {

struct HistoryOptions {
    std::optional<RecordName> record;   // without it: the changes of the whole journal
    std::optional<std::int64_t> limit;  // of changes; without it 10 of the journal, all of a record
};

// Newest first. nothing_found: nothing was changed yet. Throws Error(not_found) for a record of
// which the log knows nothing.
Result run(const HistoryOptions& options, Context& context);

}  // namespace vaiven::commands
