#pragma once

#include <optional>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/writing_day.hpp>

namespace vaiven::store {

std::optional<Date> first_day(sqlite::Database& database);
std::vector<WritingDay> writing_days(sqlite::Database& database, const DateRange& days);

}  // namespace vaiven::store
