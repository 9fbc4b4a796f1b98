#pragma once

#include <filesystem>

namespace vaiven {

// Like `mkdir -p`; the folders that are made are closed to others (0700). Throws Error(storage)
// with the system's reason.
void make_private_folders(const std::filesystem::path& folder);

// The same without throwing: false where one could not be made.
bool could_make_private_folders(const std::filesystem::path& folder);

// What was made, renamed or removed in `folder` (empty: the working directory) outlives a power cut
// from here on, where that can be done.
void sync_folder(const std::filesystem::path& folder);

}  // namespace vaiven
