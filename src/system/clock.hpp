#pragma once

#include <vaiven/domain/instant.hpp>

namespace vaiven::system {

// The present moment in the local zone (TZ is heeded). VAIVEN_NOW, an RFC 3339 instant, stands in
// for it; throws Error(usage) where it is none.
Instant now();

}  // namespace vaiven::system
