#include "store/measures.hpp"

#include "store/columns.hpp"

namespace vaiven::store {

namespace {

// Columns: uid, name, least, most.
Measure measure_at(const sqlite::Statement& row, int column) {
    return {.uid = uid_at(row, column),
            .name = row.text(column + 1),
            .least = static_cast<int>(row.integer(column + 2)),
            .most = static_cast<int>(row.integer(column + 3))};
}

}  // namespace

void add_standard_measures(sqlite::Database& database) {
    for (const auto& measure : standard_measures()) insert_measure(database, measure);
}

void insert_measure(sqlite::Database& database, const Measure& measure) {
    database.statement("INSERT INTO measure (uid, name, least, most) VALUES (?, ?, ?, ?)")
        ->bind(measure.uid.bytes())
        .bind(measure.name)
        .bind(measure.least)
        .bind(measure.most)
        .run();
}

std::vector<Measure> measures(sqlite::Database& database) {
    auto rows = database.statement("SELECT uid, name, least, most FROM measure ORDER BY name");
    std::vector<Measure> found;
    while (rows->step()) found.push_back(measure_at(*rows, 0));
    return found;
}

std::vector<RatedMeasure> rated_measures(sqlite::Database& database) {
    auto rows = database.statement(R"sql(
        SELECT uid, name, least, most,
               (SELECT count(*) FROM rating WHERE measure_id = measure.id)
          FROM measure
         ORDER BY name
    )sql");
    std::vector<RatedMeasure> found;
    while (rows->step()) {
        found.push_back({.measure = measure_at(*rows, 0), .ratings = rows->integer(4)});
    }
    return found;
}

std::optional<StoredMeasure> measure_named(sqlite::Database& database, std::string_view name) {
    auto row = database.statement("SELECT id, uid, name, least, most FROM measure WHERE name = ?");
    row->bind(name);
    if (!row->step()) return std::nullopt;
    return StoredMeasure{.id = row->integer(0), .measure = measure_at(*row, 1)};
}

std::optional<Measure> measure_with_uid(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement("SELECT uid, name, least, most FROM measure WHERE uid = ?");
    row->bind(uid.bytes());
    if (!row->step()) return std::nullopt;
    return measure_at(*row, 0);
}

bool measure_is_used(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement(R"sql(
        SELECT 1
          FROM rating
         WHERE measure_id = (SELECT id FROM measure WHERE uid = ?)
         LIMIT 1
    )sql");
    row->bind(uid.bytes());
    return row->step();
}

void delete_measure(sqlite::Database& database, const Uid& uid) {
    database.statement("DELETE FROM measure WHERE uid = ?")->bind(uid.bytes()).run();
}

}  // namespace vaiven::store
