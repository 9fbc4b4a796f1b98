#pragma once

#include <string>
#include <string_view>

namespace vaiven::render {

// What "&amp;", "&#x41;" or "&#65;" stands for, safe to show. An entity by another name than amp,
// lt, gt, quot, apos and nbsp comes back as it is.
std::string decoded_entity(std::string_view entity);

}  // namespace vaiven::render
