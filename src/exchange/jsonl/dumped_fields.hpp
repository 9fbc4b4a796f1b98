#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/json_fields.hpp"
#include <vaiven/base/uid.hpp>
#include <vaiven/domain/instant.hpp>

// The fields that records of a dump have in common, taken from `fields`.
namespace vaiven::exchange {

std::optional<Uid> uid_of(JsonFields& fields);  // nothing where none is given
std::int64_t id_of(JsonFields& fields);         // 0 where none is given

// A handle of a role; nothing where none is given.
std::optional<std::string> handle_of(JsonFields& fields, std::string_view key);

// The default where none is given.
Instant instant_of(JsonFields& fields, std::string_view key);

}  // namespace vaiven::exchange
