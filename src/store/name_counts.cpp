#include "store/name_counts.hpp"

#include "store/entry_query.hpp"

namespace vaiven::store {

namespace {

// The tables of tags and of people are alike but for their names. Each is read alone, in the order
// of its key, where nothing narrows.
struct CountsSql {
    std::string_view begin;
    std::string_view end;
};

constexpr CountsSql tags_sql{.begin = R"sql(
        SELECT count(*),
               (SELECT name
                  FROM entry_tag AS first
                 WHERE first.key = entry_tag.key
                 ORDER BY day, entry_id
                 LIMIT 1)
          FROM entry_tag
    )sql",
                             .end = " GROUP BY key"};

constexpr CountsSql people_sql{.begin = R"sql(
        SELECT count(*),
               (SELECT name
                  FROM entry_person AS first
                 WHERE first.key = entry_person.key
                 ORDER BY day, entry_id
                 LIMIT 1)
          FROM entry_person
    )sql",
                               .end = " GROUP BY key"};

std::vector<NameCount> counts(sqlite::Database& database, const CountsSql& sql,
                              const EntryFilter& filter) {
    const EntryQuery query(filter);
    const bool is_narrow = filter.narrows() || filter.limit;
    std::string text(sql.begin);
    if (is_narrow) text += " WHERE entry_id IN (SELECT id FROM (" + query.select_ids() + "))";
    auto rows = database.prepare(text.append(sql.end));
    if (is_narrow) query.bind_to(rows);
    std::vector<NameCount> found;
    while (rows.step()) found.push_back({.name = rows.text(1), .entries = rows.integer(0)});
    return found;
}

}  // namespace

std::vector<NameCount> tag_counts(sqlite::Database& database, const EntryFilter& filter) {
    return counts(database, tags_sql, filter);
}

std::vector<NameCount> person_counts(sqlite::Database& database, const EntryFilter& filter) {
    return counts(database, people_sql, filter);
}

}  // namespace vaiven::store
