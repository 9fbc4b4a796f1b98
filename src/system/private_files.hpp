#pragma once

#include <filesystem>
#include <string>

// Files and folders that only their owner can read. Nothing here throws: false where it could not
// be done.
namespace vaiven::system {

// Whether `folder` is one, no link, of this person's, and closed to others.
bool is_private_folder(const std::filesystem::path& folder);

// Makes it (0700; the folder above must be there); true as well where it is there and private.
bool make_private_folder(const std::filesystem::path& folder);

enum class Durability {
    process,    // outlives this program
    power_cut,  // outlives the machine's end as well
};

// A file (0600) that is there whole or not at all; what stood at `path` is replaced.
bool write_private_file(const std::filesystem::path& path, const std::string& text,
                        Durability durability);

// What the file holds; "" where it cannot be read.
std::string private_file(const std::filesystem::path& path);

}  // namespace vaiven::system
