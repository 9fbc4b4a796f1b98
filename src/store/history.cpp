#include "store/history.hpp"

#include <algorithm>

#include "store/career_columns.hpp"
#include "store/columns.hpp"
#include "store/links.hpp"
#include "store/record_kinds.hpp"

namespace vaiven::store {

namespace {

constexpr std::int64_t no_limit = -1;  // in SQLite's words

// The change that takes this one back, if any.
std::optional<std::int64_t> reversal_of(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement("SELECT id FROM change WHERE undoes = ?");
    row->bind(id);
    if (!row->step()) return std::nullopt;
    return row->integer(0);
}

// Taken back, and that not taken back in turn.
bool is_taken_back(sqlite::Database& database, std::int64_t id) {
    bool is_back = false;
    for (auto by = reversal_of(database, id); by; by = reversal_of(database, *by)) {
        is_back = !is_back;
    }
    return is_back;
}

Effect effect_of(bool has_before, bool has_after) {
    if (has_after) return Effect::changed;
    return has_before ? Effect::deleted : Effect::added;
}

// `json`: what the log has of the record. One that is gone is called as it was before.
RecordName name_of(sqlite::Database& database, Subject subject, const Uid& uid,
                   const std::optional<std::string>& json) {
    auto row = database.statement(R"sql(
        WITH last_known (json) AS (
            SELECT coalesce(?2, (SELECT before
                                   FROM change_record
                                  WHERE uid = ?1 AND before IS NOT NULL
                                  ORDER BY change_id DESC, position DESC
                                  LIMIT 1)))
        SELECT coalesce((SELECT id FROM entry WHERE uid = ?1),
                        (SELECT id FROM milestone WHERE uid = ?1),
                        (SELECT json_extract(json, '$.id') FROM last_known)),
               coalesce((SELECT handle FROM role WHERE uid = ?1),
                        (SELECT name FROM measure WHERE uid = ?1),
                        (SELECT json_extract(json, '$.handle') FROM last_known),
                        (SELECT json_extract(json, '$.name') FROM last_known))
    )sql");
    row->bind(uid.bytes()).bind(json);
    row->step();
    return {.subject = subject, .number = row->integer(0), .name = row->text(1)};
}

std::vector<RecordName> names_in(sqlite::Database& database, std::int64_t change_id,
                                 const TouchedRecords& group) {
    auto rows = database.statement(R"sql(
        SELECT uid, coalesce(before, after)
          FROM change_record
         WHERE change_id = ? AND subject = ? AND (before IS NOT NULL) = ? AND (after IS NOT NULL) = ?
         ORDER BY position
    )sql");
    rows->bind(change_id)
        .bind(to_string(group.subject))
        .bind(group.effect == Effect::added ? 0 : 1)
        .bind(group.effect == Effect::changed ? 1 : 0);
    std::vector<RecordName> names;
    while (rows->step()) {
        names.push_back(
            name_of(database, group.subject, uid_at(*rows, 0), optional_text(*rows, 1)));
    }
    std::ranges::sort(names, {}, &RecordName::number);  // an undo touches them backwards
    return names;
}

// Columns: id, at, command, undoes. Without the records.
LoggedChange change_at(sqlite::Database& database, const sqlite::Statement& row) {
    const auto id = row.integer(0);
    LoggedChange change{.id = id,
                        .at = instant_at(row, 1),
                        .command = row.text(2),
                        .of = {},
                        .is_taken_back = is_taken_back(database, id)};
    if (!row.is_null(3)) change.of = first_of(database, id);
    return change;
}

LoggedChange change_with_id(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement("SELECT id, at, command, undoes FROM change WHERE id = ?");
    row->bind(id);
    row->step();
    return change_at(database, *row);
}

std::optional<Uid> uid_in(sqlite::Statement& row) {
    if (!row.step()) return std::nullopt;
    return uid_at(row, 0);
}

std::optional<Uid> present_uid(sqlite::Database& database, const RecordName& name) {
    auto row = database.statement(R"sql(
        SELECT uid FROM entry WHERE ?1 = 'entry' AND id = ?2
         UNION ALL
        SELECT uid FROM milestone WHERE ?1 = 'milestone' AND id = ?2
         UNION ALL
        SELECT uid FROM role WHERE ?1 = 'role' AND handle = ?3
         UNION ALL
        SELECT uid FROM measure WHERE ?1 = 'measure' AND name = ?3
    )sql");
    row->bind(to_string(name.subject)).bind(name.number).bind(name.name);
    return uid_in(*row);
}

// Of a record that was called so.
std::optional<Uid> past_uid(sqlite::Database& database, const RecordName& name) {
    auto row = database.statement(R"sql(
        SELECT uid
          FROM change_record
         WHERE subject = ?1 AND before IS NOT NULL
           AND CASE WHEN ?1 IN ('entry', 'milestone') THEN json_extract(before, '$.id') = ?2
                    ELSE coalesce(json_extract(before, '$.handle'),
                                  json_extract(before, '$.name')) = ?3
               END
         ORDER BY change_id DESC, position DESC
         LIMIT 1
    )sql");
    row->bind(to_string(name.subject)).bind(name.number).bind(name.name);
    return uid_in(*row);
}

template <typename Value>
std::optional<Record> as_record(const std::optional<Value>& value) {
    if (!value) return std::nullopt;
    return *value;
}

std::optional<Record> present_record(sqlite::Database& database, Subject subject, const Uid& uid) {
    switch (subject) {
        case Subject::entry: return as_record(entry_with_uid(database, uid));
        case Subject::measure: return as_record(measure_with_uid(database, uid));
        case Subject::role: return as_record(role_with_uid(database, uid));
        case Subject::milestone: return as_record(milestone_with_uid(database, uid));
    }
    return std::nullopt;  // not reached
}

std::optional<Record> logged_version(sqlite::Database& database, Subject subject,
                                     const std::optional<std::string>& json) {
    if (!json) return std::nullopt;
    switch (subject) {
        case Subject::entry: return with_handles(database, decoded_entry(*json));
        case Subject::measure: return decoded_measure(*json);
        case Subject::role: return with_handles(database, decoded_role(*json));
        case Subject::milestone: return with_handles(database, decoded_milestone(*json));
    }
    return std::nullopt;  // not reached
}

}  // namespace

std::string to_string(const RecordName& record) {
    switch (record.subject) {
        case Subject::entry: return std::to_string(record.number);
        case Subject::milestone: return "m" + std::to_string(record.number);
        case Subject::measure:
        case Subject::role: return record.name;
    }
    return {};  // not reached
}

std::int64_t first_of(sqlite::Database& database, std::int64_t change_id) {
    auto row = database.statement("SELECT undoes FROM change WHERE id = ?");
    row->bind(change_id);
    if (!row->step() || row->is_null(0)) return change_id;
    const auto undone = row->integer(0);
    row->reset();
    return first_of(database, undone);
}

std::vector<TouchedRecords> touched_records(sqlite::Database& database, std::int64_t change_id) {
    auto rows = database.statement(R"sql(
        SELECT subject, before IS NOT NULL, after IS NOT NULL, count(*)
          FROM change_record
         WHERE change_id = ?
         GROUP BY 1, 2, 3
         ORDER BY min(position)
    )sql");
    rows->bind(change_id);
    std::vector<TouchedRecords> groups;
    while (rows->step()) {
        auto& group = groups.emplace_back(
            TouchedRecords{.subject = known(parse_subject(rows->text_view(0)), "subject"),
                           .effect = effect_of(rows->integer(1) != 0, rows->integer(2) != 0),
                           .count = rows->integer(3),
                           .names = {}});
        if (group.count <= records_named) group.names = names_in(database, change_id, group);
    }
    return groups;
}

LoggedChange logged_change(sqlite::Database& database, std::int64_t id) {
    auto change = change_with_id(database, id);
    change.records = touched_records(database, id);
    return change;
}

std::vector<LoggedChange> changes(sqlite::Database& database, std::int64_t limit) {
    auto rows = database.statement("SELECT id FROM change ORDER BY id DESC LIMIT ?");
    rows->bind(limit);
    std::vector<LoggedChange> found;
    while (rows->step()) found.push_back(logged_change(database, rows->integer(0)));
    return found;
}

std::int64_t change_count(sqlite::Database& database) {
    auto row = database.statement("SELECT count(*) FROM change");
    row->step();
    return row->integer(0);
}

// An addition logs no body: what the record was then is what the next change tells, or the record.
std::vector<Version> versions(sqlite::Database& database, const RecordName& name,
                              std::optional<std::int64_t> limit) {
    auto uid = present_uid(database, name);
    if (!uid) uid = past_uid(database, name);
    if (!uid) return {};
    auto rows = database.statement(R"sql(
        SELECT change_id, before, after
          FROM change_record
         WHERE uid = ?
         ORDER BY change_id DESC, position DESC
         LIMIT ?
    )sql");
    rows->bind(uid->bytes()).bind(limit.value_or(no_limit));
    std::vector<Version> found;
    auto next = present_record(database, name.subject, *uid);
    while (rows->step()) {
        Version version{.change = change_with_id(database, rows->integer(0)),
                        .before = logged_version(database, name.subject, optional_text(*rows, 1)),
                        .after = logged_version(database, name.subject, optional_text(*rows, 2))};
        if (!version.before) version.after = std::move(next);
        next = version.before;
        found.push_back(std::move(version));
    }
    return found;
}

}  // namespace vaiven::store
