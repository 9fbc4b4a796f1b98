#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sqlite/database.hpp"
#include <vaiven/base/uid.hpp>
#include <vaiven/domain/instant.hpp>
#include <vaiven/store/history.hpp>

namespace vaiven::store {

// What a change did to one record, as JSON objects: what it was before, what it is after. A record
// that was added has neither, since it is there to be read; one that was deleted has no `after`.
struct ChangedRecord {
    Subject subject = Subject::entry;
    Uid uid;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

// Begins a change in the log; returns its id.
std::int64_t insert_change(sqlite::Database& database, std::string_view command, Instant now);

void log_record(sqlite::Database& database, std::int64_t change_id, std::int64_t position,
                const ChangedRecord& record);

}  // namespace vaiven::store
