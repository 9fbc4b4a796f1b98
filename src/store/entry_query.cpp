#include "store/entry_query.hpp"

#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

// The last `limit` entries, in the order asked for. A limit is taken from the newest end, so an
// oldest-first list with one is turned round once more.
std::string select_ids_of(const std::string& where, const EntryFilter& filter) {
    const std::string all = "SELECT id, day, time FROM entry" + where;
    const bool newest_first = filter.order == EntryOrder::newest_first;
    if (!filter.limit && !newest_first) return all + " ORDER BY day, time, id";
    std::string newest = all + " ORDER BY day DESC, time DESC, id DESC";
    if (!filter.limit) return newest;
    const std::string last = newest + " LIMIT " + std::to_string(*filter.limit);
    return newest_first ? last : "SELECT id FROM (" + last + ") ORDER BY day, time, id";
}

}  // namespace

EntryQuery::EntryQuery(const EntryFilter& filter) {
    add_days(filter.days);
    add_names(filter);
    add_kinds(filter.kinds);
    add_ratings(filter);
    if (filter.belonging) add_belonging(*filter.belonging);
    if (filter.starred_only) add(" AND starred = 1", {});
    const std::string where = " WHERE true" + conditions_.text();
    select_ids_ = select_ids_of(where, filter);
    count_ = "SELECT count(*) FROM entry" + where;
}

void EntryQuery::add_days(const DateRange& days) {
    if (days.first) add(" AND day >= ?", {to_string(*days.first)});
    if (days.last) add(" AND day <= ?", {to_string(*days.last)});
}

void EntryQuery::add_names(const EntryFilter& filter) {
    for (const auto& tag : filter.tags) {
        add(" AND id IN (SELECT entry_id FROM entry_tag WHERE key = ?)", {folded(tag)});
    }
    for (const auto& tag : filter.not_tags) {
        add(" AND id NOT IN (SELECT entry_id FROM entry_tag WHERE key = ?)", {folded(tag)});
    }
    for (const auto& person : filter.people) {
        add(" AND id IN (SELECT entry_id FROM entry_person WHERE key = ?)", {folded(person)});
    }
    for (const auto& text : filter.contains) {
        add(" AND instr(folded(title || char(10) || body), ?) > 0", {folded(text)});
    }
}

void EntryQuery::add_kinds(const std::vector<EntryKind>& kinds) {
    if (kinds.empty()) return;
    std::vector<Value> values;
    values.reserve(kinds.size());
    for (const auto kind : kinds) values.emplace_back(std::string(to_string(kind)));
    add(" AND kind IN (" + placeholders(kinds.size()) + ")", std::move(values));
}

void EntryQuery::add_belonging(const Belonging& belonging) {
    std::string clause = " AND (about_id IN (SELECT id FROM role WHERE handle IN (" +
                         placeholders(belonging.about.size()) + ")) OR about_id IS NULL AND (false";
    std::vector<Value> values(belonging.about.begin(), belonging.about.end());
    for (const auto& days : belonging.days) {
        clause += " OR day BETWEEN ? AND ?";
        values.emplace_back(to_string(*days.first));
        values.emplace_back(to_string(*days.last));
    }
    add(clause + "))", std::move(values));
}

void EntryQuery::add_ratings(const EntryFilter& filter) {
    for (const auto& bound : filter.at_least) {
        add(" AND id IN (SELECT entry_id FROM rating WHERE value >= ? AND measure_id ="
            " (SELECT id FROM measure WHERE name = ?))",
            {std::int64_t{bound.value}, bound.measure});
    }
    for (const auto& bound : filter.at_most) {
        add(" AND id IN (SELECT entry_id FROM rating WHERE value <= ? AND measure_id ="
            " (SELECT id FROM measure WHERE name = ?))",
            {std::int64_t{bound.value}, bound.measure});
    }
}

void EntryQuery::add(std::string_view clause, std::vector<Value> values) {
    conditions_.add(clause, std::move(values));
}

}  // namespace vaiven::store
