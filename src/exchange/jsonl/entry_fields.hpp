#pragma once

#include <optional>
#include <string_view>

#include "exchange/json_fields.hpp"
#include <vaiven/domain/entry.hpp>

// The fields that dumped and plain entries have in common, taken from `fields`.
namespace vaiven::exchange {

// Nothing where none is given.
std::optional<EntryKind> kind_of(JsonFields& fields);
std::optional<TimeOfDay> time_of(JsonFields& fields);

}  // namespace vaiven::exchange
