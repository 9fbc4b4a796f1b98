#pragma once

#include "render/json_parts.hpp"
#include <vaiven/report/writing.hpp>

namespace vaiven::render {

Json streak_json(const report::Streak& streak);
Json writing_json(const report::Writing& writing);

}  // namespace vaiven::render
