#pragma once

#include <optional>
#include <string>

#include "commands/record_name.hpp"

namespace vaiven::cli {

// What was typed as an id: 12 is an entry, m3 a milestone, a handle a role. Nothing where it is
// none of these. Throws Error(input) for a number that is too large.
std::optional<commands::RecordName> record_name(const std::string& typed);

}  // namespace vaiven::cli
