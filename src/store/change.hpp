#pragma once

#include "store/changes.hpp"
#include "store/links.hpp"
#include "store/record_kinds.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {

// A record as the log keeps it.
template <typename Record>
std::string snapshot(sqlite::Database& database, const Record& record) {
    return encoded(with_uids(database, record));
}

struct Change::State {
    sqlite::Database& database;
    std::string command;
    Instant now;
    sqlite::Transaction transaction;
    std::optional<std::int64_t> undoes;     // the change that is taken back
    std::optional<std::int64_t> change_id;  // there once a record was touched
    std::int64_t records = 0;

    void log(const ChangedRecord& record);

    // Log what is about to go, and take it out.
    template <typename Record>
    void remove(const Record& present) {
        using Kind = RecordKind<Record>;
        log({.subject = Kind::subject, .uid = present.uid, .before = snapshot(database, present)});
        Kind::remove(database, present.uid);
    }
    DroppedLinks remove(const Role& present);  // with its links
};

}  // namespace vaiven::store
