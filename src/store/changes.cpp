#include "store/changes.hpp"

namespace vaiven::store {

namespace {

std::string_view to_string(Subject subject) {
    switch (subject) {
        case Subject::entry: return "entry";
        case Subject::measure: return "measure";
        case Subject::role: return "role";
        case Subject::milestone: return "milestone";
    }
    return "unknown";  // not reached
}

}  // namespace

std::int64_t insert_change(sqlite::Database& database, std::string_view command, Instant now) {
    const auto uid = Uid::random(now.unix_milliseconds);
    database.statement("INSERT INTO change (uid, at, command) VALUES (?, ?, ?)")
        ->bind(uid.bytes())
        .bind(vaiven::to_string(now))
        .bind(command)
        .run();
    return database.last_insert_id();
}

void log_record(sqlite::Database& database, std::int64_t change_id, std::int64_t position,
                const ChangedRecord& record) {
    database
        .statement(R"sql(
            INSERT INTO change_record (change_id, position, subject, uid, before, after)
            VALUES (?, ?, ?, ?, ?, ?)
        )sql")
        ->bind(change_id)
        .bind(position)
        .bind(to_string(record.subject))
        .bind(record.uid.bytes())
        .bind(record.before)
        .bind(record.after)
        .run();
}

}  // namespace vaiven::store
