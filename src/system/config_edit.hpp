#pragma once

#include <string>

#include "system/config.hpp"

namespace vaiven::system {

// `text`, a configuration file, with `setting` in it: a value is replaced where it stands, a key
// that is new goes behind the last one of its table. All else stays byte by byte: comments, order,
// blank lines, line ends. Throws Error(conflict) where that cannot be done, as in a table written
// on one line; a file that is broken elsewhere is changed all the same.
std::string with_setting(const std::string& text, const Setting& setting);

}  // namespace vaiven::system
