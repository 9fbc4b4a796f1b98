#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace vaiven::system {

// A new file for a text in the making, in the drafts folder; only its owner can read it. It stays
// until it is removed, so that nothing that was typed is lost.
std::filesystem::path new_draft(const std::string& text);

// Opens `draft` in the person's editor, with `configured` as the one that the configuration names,
// and returns what it holds afterwards. Throws Error(conflict) where the editor cannot be run or
// ends with a failure.
std::string edited(const std::filesystem::path& draft,
                   const std::optional<std::string>& configured);

}  // namespace vaiven::system
