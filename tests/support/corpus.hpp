#pragma once

#include <cstdlib>
#include <filesystem>

namespace vaiven::testing {

// Where the collection of real journals lies: VAIVEN_DATA, else beside the project. It may be
// missing.
inline std::filesystem::path corpus_root() {
    if (const char* root = std::getenv("VAIVEN_DATA"); root != nullptr) return root;
    return std::filesystem::path(VAIVEN_PROJECT_ROOT) / ".." / "shared" / "data";
}

}  // namespace vaiven::testing
