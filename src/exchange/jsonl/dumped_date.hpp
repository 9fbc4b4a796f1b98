#pragma once

#include <optional>
#include <string_view>

#include "exchange/json_fields.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven::exchange {

// A career date, either {"edtf", "typed", "earliest", "latest"} or a text that needs no clock,
// which is the same as "typed" alone. Nothing where none is given.
std::optional<CareerDate> career_date_of(JsonFields& fields, std::string_view key);

}  // namespace vaiven::exchange
