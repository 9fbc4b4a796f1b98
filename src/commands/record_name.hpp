#pragma once

#include <vaiven/store/history.hpp>

namespace vaiven::commands {

using store::RecordName;
using store::Subject;

}  // namespace vaiven::commands
