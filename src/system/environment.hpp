#pragma once

#include <optional>
#include <string>

namespace vaiven::system {

// The value of an environment variable; nothing where it is unset or empty.
std::optional<std::string> variable(const std::string& name);

}  // namespace vaiven::system
