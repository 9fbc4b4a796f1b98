#pragma once

#include <filesystem>
#include <optional>
#include <string>

// Where things are kept, by the XDG base directory rules: relative values of its variables are
// ignored. Throws Error(storage) where there is no home folder.
namespace vaiven::system {

std::filesystem::path data_folder();   // $XDG_DATA_HOME/vaiven
std::filesystem::path state_folder();  // $XDG_STATE_HOME/vaiven

// The same as state_folder(); nothing where there is no home folder.
std::optional<std::filesystem::path> state_folder_if_any();

std::filesystem::path default_journal();

// $XDG_CONFIG_HOME/vaiven, and config.toml in it; nothing where there is no home folder.
std::optional<std::filesystem::path> config_folder();
std::optional<std::filesystem::path> config_file();

// `path` with a "~/" at its beginning written out.
std::filesystem::path with_home(const std::string& path);

}  // namespace vaiven::system
