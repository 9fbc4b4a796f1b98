#include "store/links.hpp"

#include "store/career_columns.hpp"
#include "store/columns.hpp"

namespace vaiven::store {

namespace {

Link handle_of(sqlite::Database& database, const std::string& uid_text) {
    const auto uid = known(Uid::parse(uid_text), "before or after");
    auto row = database.statement(R"sql(
        SELECT coalesce(
            (SELECT handle FROM role WHERE uid = ?1),
            (SELECT json_extract(before, '$.handle')
               FROM change_record
              WHERE uid = ?1 AND subject = 'role' AND before IS NOT NULL
              ORDER BY change_id DESC, position DESC
              LIMIT 1))
    )sql");
    row->bind(uid.bytes());
    row->step();
    return optional_text(*row, 0);
}

}  // namespace

std::optional<Uid> uid_of_handle(sqlite::Database& database, const std::string& handle) {
    auto row = database.statement("SELECT uid FROM role WHERE handle = ?");
    row->bind(handle);
    if (!row->step()) return std::nullopt;
    return uid_at(*row, 0);
}

void name_by_uid(sqlite::Database& database, const std::vector<Link*>& links) {
    for (auto* link : links) {
        if (!*link) continue;
        const auto uid = uid_of_handle(database, **link);
        *link = uid ? Link(to_string(*uid)) : std::nullopt;
    }
}

void name_by_handle(sqlite::Database& database, const std::vector<Link*>& links) {
    for (auto* link : links) {
        if (*link) *link = handle_of(database, **link);
    }
}

}  // namespace vaiven::store
