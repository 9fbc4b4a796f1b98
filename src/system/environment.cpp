#include "system/environment.hpp"

#include <cstdlib>

namespace vaiven::system {

std::optional<std::string> variable(const std::string& name) {
    auto value = variable_as_set(name);
    return value == "" ? std::nullopt : value;
}

std::optional<std::string> variable_as_set(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

}  // namespace vaiven::system
