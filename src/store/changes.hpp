#pragma once

#include <cstdint>
#include <string_view>

#include "sqlite/database.hpp"
#include <vaiven/base/uid.hpp>
#include <vaiven/domain/instant.hpp>

namespace vaiven::store {

// What a change can be about.
enum class Subject { entry, measure };

// Begins a change in the log; returns its id.
std::int64_t insert_change(sqlite::Database& database, std::string_view command, Instant now);

// Logs that the record with `uid` was added: without a copy, since the record is there to be read.
void log_addition(sqlite::Database& database, std::int64_t change_id, std::int64_t position,
                  Subject subject, const Uid& uid);

}  // namespace vaiven::store
