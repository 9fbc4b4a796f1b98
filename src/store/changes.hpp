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

std::string_view to_string(Subject subject);
std::optional<Subject> parse_subject(std::string_view text);

// What a change did to one record, as JSON objects: what it was before, what it is after. A record
// that was added has neither, since it is there to be read; one that was deleted has no `after`.
struct ChangedRecord {
    Subject subject = Subject::entry;
    Uid uid;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

// Begins a change in the log, which may take back another; returns its id.
std::int64_t insert_change(sqlite::Database& database, std::string_view command, Instant now,
                           std::optional<std::int64_t> undoes);

void log_record(sqlite::Database& database, std::int64_t change_id, std::int64_t position,
                const ChangedRecord& record);

std::optional<ChangedRecord> logged_record(sqlite::Database& database, std::int64_t change_id,
                                           std::int64_t position);
std::int64_t logged_records(sqlite::Database& database, std::int64_t change_id);  // how many

}  // namespace vaiven::store
