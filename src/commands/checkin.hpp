#pragma once

#include "commands/log.hpp"

namespace vaiven::commands {

// Writes an entry of kind checkin. Without a rating it asks for them at a terminal; elsewhere it
// throws Error(usage).
struct CheckinOptions {
    LogOptions entry;
};
Result run(const CheckinOptions& options, Context& context);

}  // namespace vaiven::commands
