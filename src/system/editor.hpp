#pragma once

#include <filesystem>
#include <string>

namespace vaiven::system {

// A new file for a text in the making, in the drafts folder; only its owner can read it. It stays
// until it is removed, so that nothing that was typed is lost.
std::filesystem::path new_draft(const std::string& text);

// Opens `draft` in the person's editor (VAIVEN_EDITOR, VISUAL, EDITOR, editor, vi) and returns what
// it holds afterwards. Throws Error(conflict) where the editor cannot be run or ends with a
// failure.
std::string edited(const std::filesystem::path& draft);

}  // namespace vaiven::system
