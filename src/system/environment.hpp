#pragma once

#include <optional>
#include <string>

namespace vaiven::system {

// The value of an environment variable; nothing where it is unset or empty.
std::optional<std::string> variable(const std::string& name);

// The same; an empty one is "".
std::optional<std::string> variable_as_set(const std::string& name);

}  // namespace vaiven::system
