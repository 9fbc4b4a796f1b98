#pragma once

#include <string>
#include <string_view>

namespace vaiven::exchange {

// `extra`, the extra fields of a record, with the text `value` as its member `key`, the last one;
// one that was there of this key is gone. All others stay as they are, but for blanks. Throws
// Error(damaged) where `extra` is neither empty nor a JSON object.
std::string with_extra_text(const std::string& extra, std::string_view key, std::string_view value);

}  // namespace vaiven::exchange
