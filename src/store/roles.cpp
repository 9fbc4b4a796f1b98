#include "store/roles.hpp"

#include "store/career_columns.hpp"
#include "store/columns.hpp"

namespace vaiven::store {

namespace {

std::vector<std::string> reasons_of(sqlite::Database& database, std::int64_t id,
                                    std::string_view kind) {
    auto rows = database.statement(
        "SELECT text FROM role_reason WHERE role_id = ? AND kind = ? ORDER BY position");
    rows->bind(id).bind(kind);
    std::vector<std::string> reasons;
    while (rows->step()) reasons.push_back(rows->text(0));
    return reasons;
}

// Columns: those of the two queries below.
Role role_at(sqlite::Database& database, const sqlite::Statement& row) {
    const auto id = row.integer(0);
    return {.id = id,
            .uid = uid_at(row, 1),
            .handle = row.text(2),
            .title = row.text(3),
            .organisation = row.text(4),
            .track = known(parse_track(row.text_view(5)), "track"),
            .start = known(career_date_at(row, 6), "start_edtf"),
            .end = known(career_date_at(row, 10), "end_edtf"),
            .share = optional_real(row, 22),
            .hands_on = optional_real(row, 23),
            .after = optional_text(row, 24),
            .host = optional_text(row, 25),
            .ideal_end = career_date_at(row, 14),
            .reasons = {.why = row.text(26),
                        .push = reasons_of(database, id, "push"),
                        .pull = reasons_of(database, id, "pull"),
                        .decided = career_date_at(row, 18),
                        .by = reasons_of(database, id, "by")},
            .plan = row.text(27),
            .cleared = row.text(28),
            .verdict = row.text(29),
            .is_private = row.integer(30) != 0,
            .written_at = instant_at(row, 31),
            .updated_at = instant_at(row, 32),
            .extra = row.text(33)};
}

constexpr std::string_view select_roles = R"sql(
    SELECT role.id, role.uid, role.handle, role.title, role.organisation, role.track,
           role.start_edtf, role.start_typed, role.start_earliest, role.start_latest,
           role.end_edtf, role.end_typed, role.end_earliest, role.end_latest,
           role.ideal_end_edtf, role.ideal_end_typed, role.ideal_end_earliest,
           role.ideal_end_latest,
           role.decided_edtf, role.decided_typed, role.decided_earliest, role.decided_latest,
           role.share, role.hands_on, before.handle, host.handle,
           role.why, role.plan, role.cleared, role.verdict, role.private,
           role.written_at, role.updated_at, role.extra
      FROM role
      LEFT JOIN role AS before ON before.id = role.after_id
      LEFT JOIN role AS host ON host.id = role.host_id
     WHERE ?1 IS NULL OR role.uid = ?1
     ORDER BY role.id
)sql";

void insert_reasons(sqlite::Database& database, std::int64_t id, std::string_view kind,
                    const std::vector<std::string>& reasons) {
    std::int64_t position = 0;
    for (const auto& reason : reasons) {
        database
            .statement(
                "INSERT INTO role_reason (role_id, kind, position, text) VALUES (?, ?, ?, ?)")
            ->bind(id)
            .bind(kind)
            .bind(++position)
            .bind(reason)
            .run();
    }
}

void write_reasons(sqlite::Database& database, std::int64_t id, const Reasons& reasons) {
    database.statement("DELETE FROM role_reason WHERE role_id = ?")->bind(id).run();
    insert_reasons(database, id, "push", reasons.push);
    insert_reasons(database, id, "pull", reasons.pull);
    insert_reasons(database, id, "by", reasons.by);
}

std::int64_t id_of(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement("SELECT id FROM role WHERE uid = ?");
    row->bind(uid.bytes());
    row->step();
    return row->integer(0);
}

// Binds what an insertion and an update have in common, in the order of their columns.
class RoleValues {
public:
    explicit RoleValues(const Role& role)
        : role_(role),
          start_(role.start),
          end_(role.end),
          ideal_end_(role.ideal_end),
          decided_(role.reasons.decided),
          written_at_(to_string(role.written_at)),
          updated_at_(to_string(role.updated_at)) {
        if (!role.extra.empty()) extra_ = role.extra;
    }

    sqlite::Statement& bind_to(sqlite::Statement& statement) const {
        statement.bind(role_.handle).bind(role_.title).bind(role_.organisation);
        statement.bind(to_string(role_.track));
        for (const auto* date : {&start_, &end_, &ideal_end_, &decided_}) date->bind_to(statement);
        statement.bind(role_.share).bind(role_.hands_on).bind(role_.after).bind(role_.host);
        statement.bind(role_.reasons.why).bind(role_.plan).bind(role_.cleared).bind(role_.verdict);
        return statement.bind(role_.is_private ? 1 : 0)
            .bind(written_at_)
            .bind(updated_at_)
            .bind(extra_);
    }

private:
    const Role& role_;
    CareerDateColumns start_;
    CareerDateColumns end_;
    CareerDateColumns ideal_end_;
    CareerDateColumns decided_;
    std::string written_at_;
    std::string updated_at_;
    std::optional<std::string> extra_;
};

}  // namespace

std::vector<Role> roles(sqlite::Database& database) {
    auto rows = database.statement(select_roles);
    rows->bind_null();
    std::vector<Role> found;
    while (rows->step()) found.push_back(role_at(database, *rows));
    return found;
}

std::optional<Role> role_with_uid(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement(select_roles);
    row->bind(uid.bytes());
    if (!row->step()) return std::nullopt;
    return role_at(database, *row);
}

std::int64_t insert_role(sqlite::Database& database, const Role& role) {
    auto statement = database.statement(R"sql(
        INSERT INTO role (id, uid, handle, title, organisation, track,
                          start_edtf, start_typed, start_earliest, start_latest,
                          end_edtf, end_typed, end_earliest, end_latest,
                          ideal_end_edtf, ideal_end_typed, ideal_end_earliest, ideal_end_latest,
                          decided_edtf, decided_typed, decided_earliest, decided_latest,
                          share, hands_on, after_id, host_id,
                          why, plan, cleared, verdict, private, written_at, updated_at, extra)
        VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                (SELECT id FROM role WHERE handle = ?), (SELECT id FROM role WHERE handle = ?),
                ?, ?, ?, ?, ?, ?, ?, ?)
    )sql");
    statement->bind(role.id).bind(role.uid.bytes());
    RoleValues(role).bind_to(*statement).run();
    const auto id = database.last_insert_id();
    write_reasons(database, id, role.reasons);
    return id;
}

void update_role(sqlite::Database& database, const Role& role) {
    auto statement = database.statement(R"sql(
        UPDATE role
           SET handle = ?, title = ?, organisation = ?, track = ?,
               start_edtf = ?, start_typed = ?, start_earliest = ?, start_latest = ?,
               end_edtf = ?, end_typed = ?, end_earliest = ?, end_latest = ?,
               ideal_end_edtf = ?, ideal_end_typed = ?, ideal_end_earliest = ?,
               ideal_end_latest = ?,
               decided_edtf = ?, decided_typed = ?, decided_earliest = ?, decided_latest = ?,
               share = ?, hands_on = ?,
               after_id = (SELECT id FROM role WHERE handle = ?),
               host_id = (SELECT id FROM role WHERE handle = ?),
               why = ?, plan = ?, cleared = ?, verdict = ?, private = ?, written_at = ?,
               updated_at = ?, extra = ?
         WHERE uid = ?
    )sql");
    RoleValues(role).bind_to(*statement).bind(role.uid.bytes()).run();
    write_reasons(database, id_of(database, role.uid), role.reasons);
}

void delete_role(sqlite::Database& database, const Uid& uid) {
    database.statement("DELETE FROM role WHERE uid = ?")->bind(uid.bytes()).run();
}

bool role_id_is_taken(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement("SELECT 1 FROM role WHERE id = ?");
    row->bind(id);
    return row->step();
}

std::vector<Uid> entries_about(sqlite::Database& database, std::int64_t role_id) {
    return uids_of(database, "SELECT uid FROM entry WHERE about_id = ? ORDER BY id", role_id);
}

}  // namespace vaiven::store
