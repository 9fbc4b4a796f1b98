#pragma once

#include <filesystem>
#include <fstream>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

// Whole files. Each throws Error(storage) with the file's name and the system's reason.
namespace vaiven::system {

// All that is left in `in`, up to a little more than an entry may hold. Throws Error(input) where
// it cannot be read.
std::string read_text(std::istream& in);

// A copy of what is left in `in`, to be read from its beginning; the file has no name and is gone
// with the stream.
std::fstream spooled(std::istream& in);

std::string read_file(const std::filesystem::path& path);
std::optional<std::string> read_file_if_there(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& text);

// Writes all of `text` to an open file; false, where the system says no, and nothing is thrown.
bool wrote_all(int file, std::string_view text);

}  // namespace vaiven::system
