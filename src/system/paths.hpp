#pragma once

#include <filesystem>

// Where things are kept, by the XDG base directory rules: relative values of its variables are
// ignored. Throws Error(storage) where there is no home folder.
namespace vaiven::system {

std::filesystem::path data_folder();   // $XDG_DATA_HOME/vaiven
std::filesystem::path state_folder();  // $XDG_STATE_HOME/vaiven

}  // namespace vaiven::system
