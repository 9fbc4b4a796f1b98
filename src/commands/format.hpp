#pragma once

namespace vaiven::commands {

// In which form a command prints what it found.
enum class Format { text, json };

}  // namespace vaiven::commands
