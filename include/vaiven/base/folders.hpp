#pragma once

#include <filesystem>

namespace vaiven {

// Like `mkdir -p`; the folders that are made are closed to others (0700). Throws Error(storage)
// with the system's reason.
void make_private_folders(const std::filesystem::path& folder);

// The same without throwing: false where one could not be made.
bool could_make_private_folders(const std::filesystem::path& folder);

}  // namespace vaiven
