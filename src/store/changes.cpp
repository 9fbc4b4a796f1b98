#include "store/changes.hpp"

#include "store/career_columns.hpp"
#include "store/columns.hpp"

namespace vaiven::store {

std::string_view to_string(Subject subject) {
    switch (subject) {
        case Subject::entry: return "entry";
        case Subject::measure: return "measure";
        case Subject::role: return "role";
        case Subject::milestone: return "milestone";
    }
    return "unknown";  // not reached
}

std::optional<Subject> parse_subject(std::string_view text) {
    for (const auto subject :
         {Subject::entry, Subject::measure, Subject::role, Subject::milestone}) {
        if (text == to_string(subject)) return subject;
    }
    return std::nullopt;
}

std::int64_t insert_change(sqlite::Database& database, std::string_view command, Instant now,
                           std::optional<std::int64_t> undoes) {
    const auto uid = Uid::random(now.unix_milliseconds);
    database.statement("INSERT INTO change (uid, at, command, undoes) VALUES (?, ?, ?, ?)")
        ->bind(uid.bytes())
        .bind(vaiven::to_string(now))
        .bind(command)
        .bind(undoes)
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

std::optional<ChangedRecord> logged_record(sqlite::Database& database, std::int64_t change_id,
                                           std::int64_t position) {
    auto row = database.statement(R"sql(
        SELECT subject, uid, before, after
          FROM change_record
         WHERE change_id = ? AND position = ?
    )sql");
    row->bind(change_id).bind(position);
    if (!row->step()) return std::nullopt;
    return ChangedRecord{.subject = known(parse_subject(row->text_view(0)), "subject"),
                         .uid = uid_at(*row, 1),
                         .before = optional_text(*row, 2),
                         .after = optional_text(*row, 3)};
}

std::int64_t logged_records(sqlite::Database& database, std::int64_t change_id) {
    auto row = database.statement("SELECT max(position) FROM change_record WHERE change_id = ?");
    row->bind(change_id);
    row->step();
    return row->integer(0);
}

}  // namespace vaiven::store
