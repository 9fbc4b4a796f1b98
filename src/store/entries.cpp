#include "store/entries.hpp"

#include <algorithm>
#include <span>

#include "store/career_columns.hpp"
#include "store/columns.hpp"
#include "store/entry_query.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

constexpr std::size_t entries_in_batch = 200;

// The tables of tags and of people are alike but for their names.
struct NamesSql {
    std::string_view insert;
    std::string_view select;
};

constexpr NamesSql tags_sql{
    .insert = "INSERT INTO entry_tag (key, day, entry_id, name) VALUES (?, ?, ?, ?)",
    .select = "SELECT name FROM entry_tag WHERE entry_id = ? ORDER BY key"};

constexpr NamesSql people_sql{
    .insert = "INSERT INTO entry_person (key, day, entry_id, name) VALUES (?, ?, ?, ?)",
    .select = "SELECT name FROM entry_person WHERE entry_id = ? ORDER BY key"};

void insert_names(sqlite::Database& database, const NamesSql& sql, std::int64_t id, Date day,
                  const std::vector<std::string>& names) {
    const auto day_text = to_string(day);
    for (const auto& name : unique_by_key(names)) {
        const auto key = folded(name);
        database.statement(sql.insert)->bind(key).bind(day_text).bind(id).bind(name).run();
    }
}

std::vector<std::string> names_of(sqlite::Database& database, const NamesSql& sql,
                                  std::int64_t id) {
    auto rows = database.statement(sql.select);
    rows->bind(id);
    std::vector<std::string> names;
    while (rows->step()) names.push_back(rows->text(0));
    return names;
}

void insert_ratings(sqlite::Database& database, std::int64_t id,
                    const std::vector<Rating>& ratings) {
    for (const auto& rating : ratings) {
        database
            .statement(R"sql(
                INSERT INTO rating (entry_id, measure_id, value)
                VALUES (?, (SELECT id FROM measure WHERE name = ?), ?)
            )sql")
            ->bind(id)
            .bind(rating.measure)
            .bind(rating.value)
            .run();
    }
}

std::vector<Rating> ratings_of(sqlite::Database& database, std::int64_t id) {
    auto rows = database.statement(R"sql(
        SELECT measure.name, rating.value
          FROM rating
          JOIN measure ON measure.id = rating.measure_id
         WHERE rating.entry_id = ?
         ORDER BY measure.name
    )sql");
    rows->bind(id);
    std::vector<Rating> ratings;
    while (rows->step()) {
        ratings.push_back({.measure = rows->text(0), .value = static_cast<int>(rows->integer(1))});
    }
    return ratings;
}

// Columns: those of entry_columns.
Entry entry_at(sqlite::Database& database, const sqlite::Statement& row) {
    const auto id = row.integer(0);
    return {.id = id,
            .uid = uid_at(row, 1),
            .day = date_at(row, 2),
            .time = time_at(row, 3),
            .kind = known(parse_entry_kind(row.text_view(4)), "kind"),
            .title = row.text(5),
            .body = row.text(6),
            .tags = names_of(database, tags_sql, id),
            .people = names_of(database, people_sql, id),
            .ratings = ratings_of(database, id),
            .about = optional_text(row, 12),
            .starred = row.integer(7) != 0,
            .is_private = row.integer(8) != 0,
            .written_at = instant_at(row, 9),
            .updated_at = instant_at(row, 10),
            .extra = row.text(11)};
}

// What hangs on an entry.
void insert_parts(sqlite::Database& database, std::int64_t id, const Entry& entry) {
    insert_names(database, tags_sql, id, entry.day, entry.tags);
    insert_names(database, people_sql, id, entry.day, entry.people);
    insert_ratings(database, id, entry.ratings);
}

void delete_parts(sqlite::Database& database, std::int64_t id) {
    for (const std::string_view sql :
         {"DELETE FROM entry_tag WHERE entry_id = ?", "DELETE FROM entry_person WHERE entry_id = ?",
          "DELETE FROM rating WHERE entry_id = ?"}) {
        database.statement(sql)->bind(id).run();
    }
}

// Binds what an insertion and an update have in common, in the order of their columns.
class EntryValues {
public:
    explicit EntryValues(const Entry& entry)
        : entry_(entry),
          day_(to_string(entry.day)),
          written_at_(to_string(entry.written_at)),
          updated_at_(to_string(entry.updated_at)) {
        if (entry.time) time_ = to_string(*entry.time);
        if (!entry.extra.empty()) extra_ = entry.extra;
    }

    sqlite::Statement& bind_to(sqlite::Statement& statement) const {
        statement.bind(day_).bind(time_).bind(to_string(entry_.kind));
        statement.bind(entry_.title).bind(entry_.body);
        statement.bind(static_cast<std::int64_t>(word_count(entry_.body)));
        statement.bind(entry_.starred ? 1 : 0).bind(entry_.is_private ? 1 : 0);
        return statement.bind(written_at_).bind(updated_at_).bind(extra_).bind(entry_.about);
    }

private:
    const Entry& entry_;
    std::string day_;
    std::optional<std::string> time_;
    std::string written_at_;
    std::string updated_at_;
    std::optional<std::string> extra_;
};

std::optional<std::int64_t> id_of(sqlite::Database& database, const Uid& uid) {
    auto row = database.statement("SELECT id FROM entry WHERE uid = ?");
    row->bind(uid.bytes());
    if (!row->step()) return std::nullopt;
    return row->integer(0);
}

std::vector<std::int64_t> ids_of(sqlite::Database& database, const EntryFilter& filter) {
    const EntryQuery query(filter);
    auto rows = database.prepare(query.select_ids());
    query.bind_to(rows);
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids;
}

// Those that are still there.
std::vector<Entry> entries_with_ids(sqlite::Database& database, std::span<const std::int64_t> ids) {
    const sqlite::Snapshot snapshot(database);
    std::vector<Entry> entries;
    for (const auto id : ids) {
        if (auto entry = entry_with_id(database, id)) entries.push_back(std::move(*entry));
    }
    return entries;
}

}  // namespace

std::int64_t insert_entry(sqlite::Database& database, const Entry& entry) {
    auto statement = database.statement(R"sql(
        INSERT INTO entry (id, uid, day, time, kind, title, body, words, starred, private,
                           written_at, updated_at, extra, about_id)
        VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                (SELECT id FROM role WHERE handle = ?))
    )sql");
    statement->bind(entry.id).bind(entry.uid.bytes());
    EntryValues(entry).bind_to(*statement).run();
    const auto id = entry.id != 0 ? entry.id : database.last_insert_id();
    insert_parts(database, id, entry);
    return id;
}

void update_entry(sqlite::Database& database, const Entry& entry) {
    const auto id = id_of(database, entry.uid);
    if (!id) return;
    delete_parts(database, *id);
    auto statement = database.statement(R"sql(
        UPDATE entry
           SET day = ?, time = ?, kind = ?, title = ?, body = ?, words = ?, starred = ?,
               private = ?, written_at = ?, updated_at = ?, extra = ?,
               about_id = (SELECT id FROM role WHERE handle = ?)
         WHERE id = ?
    )sql");
    EntryValues(entry).bind_to(*statement).bind(*id).run();
    insert_parts(database, *id, entry);
}

void delete_entry(sqlite::Database& database, const Uid& uid) {
    database.statement("DELETE FROM entry WHERE uid = ?")->bind(uid.bytes()).run();
}

bool entry_id_is_taken(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement("SELECT 1 FROM entry WHERE id = ?");
    row->bind(id);
    return row->step();
}

std::optional<Entry> entry_with_id(sqlite::Database& database, std::int64_t id) {
    auto row = database.statement(R"sql(
        SELECT id, uid, day, time, kind, title, body, starred, private, written_at, updated_at,
               extra, (SELECT handle FROM role WHERE role.id = entry.about_id)
          FROM entry
         WHERE id = ?
    )sql");
    row->bind(id);
    if (!row->step()) return std::nullopt;
    return entry_at(database, *row);
}

std::optional<Entry> entry_with_uid(sqlite::Database& database, const Uid& uid) {
    const auto id = id_of(database, uid);
    return id ? entry_with_id(database, *id) : std::nullopt;
}

// A visit may take long, as where a person reads in a pager, and must not keep writers waiting: so
// the entries are read by the batch, and the journal is let go before each batch is visited.
void visit_entries(sqlite::Database& database, const EntryFilter& filter,
                   const std::function<void(const Entry&)>& visit) {
    const auto ids = ids_of(database, filter);
    for (std::size_t at = 0; at < ids.size(); at += entries_in_batch) {
        const auto size = std::min(entries_in_batch, ids.size() - at);
        for (const auto& entry : entries_with_ids(database, std::span(ids).subspan(at, size))) {
            visit(entry);
        }
    }
}

std::int64_t highest_entry_id(sqlite::Database& database) {
    auto row = database.statement("SELECT max(id) FROM entry");
    row->step();
    return row->integer(0);
}

std::int64_t entry_count(sqlite::Database& database, const EntryFilter& filter) {
    const EntryQuery query(filter);
    auto row = database.prepare(query.count());
    query.bind_to(row);
    row.step();
    return row.integer(0);
}

}  // namespace vaiven::store
