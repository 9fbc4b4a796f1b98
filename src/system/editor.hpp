#pragma once

#include <filesystem>
#include <string>

namespace vaiven::system {

enum class EditorEnd {
    done,
    failed,       // ended with a failure, or was killed
    missing,      // could not be started
    interrupted,  // this program was asked to end (SIGHUP, SIGTERM); the editor may run on
};

// Runs `command`, an editor with its options, on `file` and waits for its end; with the cursor in
// line `line` (1 is the first), where it is an editor that takes +LINE. A Ctrl-C meanwhile is the
// editor's.
EditorEnd edit(const std::filesystem::path& file, const std::string& command, std::size_t line);

}  // namespace vaiven::system
