#include "store/milestones.hpp"

#include "store/career_columns.hpp"
#include "store/columns.hpp"

namespace vaiven::store {

namespace {

constexpr std::string_view select_milestones = R"sql(
    SELECT milestone.id, milestone.uid, milestone.date_edtf, milestone.date_typed,
           milestone.date_earliest, milestone.date_latest, milestone.kind, milestone.text,
           role.handle, milestone.private, milestone.written_at, milestone.updated_at,
           milestone.extra
      FROM milestone
      LEFT JOIN role ON role.id = milestone.role_id
     WHERE ?1 IS NULL OR milestone.uid = ?1
     ORDER BY milestone.id
)sql";

// Columns: those of select_milestones.
Milestone milestone_at(const sqlite::Statement& row) {
    return {.id = row.integer(0),
            .uid = uid_at(row, 1),
            .date = known(career_date_at(row, 2), "date_edtf"),
            .kind = known(parse_milestone_kind(row.text_view(6)), "kind"),
            .text = row.text(7),
            .role = optional_text(row, 8),
            .is_private = row.integer(9) != 0,
            .written_at = instant_at(row, 10),
            .updated_at = instant_at(row, 11),
            .extra = row.text(12)};
}

}  // namespace

std::vector<Milestone> milestones(sqlite::Database& database) {
    auto rows = database.statement(select_milestones);
    rows->bind_null();
    std::vector<Milestone> found;
    while (rows->step()) found.push_back(milestone_at(*rows));
    return found;
}

std::optional<Milestone> milestone_with_uid(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement(select_milestones);
    row->bind(uid.bytes());
    if (!row->step()) return std::nullopt;
    return milestone_at(*row);
}

bool milestone_id_is_taken(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement("SELECT 1 FROM milestone WHERE id = ?");
    row->bind(id);
    return row->step();
}

std::int64_t insert_milestone(sqlite::Database& database, const Milestone& milestone) {
    const CareerDateColumns date(milestone.date);
    auto statement = database.statement(R"sql(
        INSERT INTO milestone (id, uid, date_edtf, date_typed, date_earliest, date_latest, kind,
                               text, role_id, private, written_at, updated_at, extra)
        VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM role WHERE handle = ?), ?, ?, ?,
                nullif(?, ''))
    )sql");
    statement->bind(milestone.id).bind(milestone.uid.bytes());
    date.bind_to(*statement);
    statement->bind(to_string(milestone.kind))
        .bind(milestone.text)
        .bind(milestone.role)
        .bind(milestone.is_private ? 1 : 0)
        .bind(to_string(milestone.written_at))
        .bind(to_string(milestone.updated_at))
        .bind(milestone.extra)
        .run();
    return database.last_insert_id();
}

void update_milestone(sqlite::Database& database, const Milestone& milestone) {
    const CareerDateColumns date(milestone.date);
    auto statement = database.statement(R"sql(
        UPDATE milestone
           SET date_edtf = ?, date_typed = ?, date_earliest = ?, date_latest = ?, kind = ?,
               text = ?, role_id = (SELECT id FROM role WHERE handle = ?), private = ?,
               written_at = ?, updated_at = ?, extra = nullif(?, '')
         WHERE uid = ?
    )sql");
    date.bind_to(*statement);
    statement->bind(to_string(milestone.kind))
        .bind(milestone.text)
        .bind(milestone.role)
        .bind(milestone.is_private ? 1 : 0)
        .bind(to_string(milestone.written_at))
        .bind(to_string(milestone.updated_at))
        .bind(milestone.extra)
        .bind(milestone.uid.bytes())
        .run();
}

void delete_milestone(sqlite::Database& database, const Uid& uid) {
    database.statement("DELETE FROM milestone WHERE uid = ?")->bind(uid.bytes()).run();
}

std::vector<Uid> milestones_of_role(sqlite::Database& database, std::int64_t role_id) {
    return uids_of(database, "SELECT uid FROM milestone WHERE role_id = ? ORDER BY id", role_id);
}

}  // namespace vaiven::store
