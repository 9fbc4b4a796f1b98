#pragma once

#include "store/changes.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {

struct Change::State {
    sqlite::Database& database;
    std::string command;
    Instant now;
    sqlite::Transaction transaction;
    std::optional<std::int64_t> change_id;  // there once a record was touched
    std::int64_t records = 0;

    void log(const ChangedRecord& record);

    template <typename Record>
    AddedRecord add(const Record& record);
    template <typename Record>
    bool update(const Record& record);
    template <typename Record>
    bool remove(const Record& record);
    template <typename Record>
    std::string snapshot(const Record& record);
};

}  // namespace vaiven::store
