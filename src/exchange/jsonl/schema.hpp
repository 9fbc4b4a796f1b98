#pragma once

namespace vaiven::exchange {

// Raised when the meaning of a key changes or a reader of the earlier one would lose something.
inline constexpr int jsonl_schema = 1;

}  // namespace vaiven::exchange
