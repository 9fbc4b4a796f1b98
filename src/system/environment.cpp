#include "system/environment.hpp"

#include <cstdlib>

namespace vaiven::system {

std::optional<std::string> variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

}  // namespace vaiven::system
