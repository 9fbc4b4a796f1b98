#pragma once

#include <vector>

#include "commands/context.hpp"
#include <vaiven/store/history.hpp>

namespace vaiven::commands {

struct DeleteOptions {
    std::vector<store::RecordName> records;  // entries and milestones, each once
    bool is_sure = false;                    // asks nothing
};

// Takes them out, all or none. Asks before it takes several. nothing_found: the person said no.
Result run(const DeleteOptions& options, Context& context);

// Says how what was deleted comes back.
void say_how_to_undo(const Context& context);

}  // namespace vaiven::commands
