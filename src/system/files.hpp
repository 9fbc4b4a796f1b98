#pragma once

#include <filesystem>
#include <string>

// Whole files. Each throws Error(storage) with the file's name and the system's reason.
namespace vaiven::system {

std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& text);

}  // namespace vaiven::system
