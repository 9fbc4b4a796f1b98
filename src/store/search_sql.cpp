#include "store/search_sql.hpp"

#include <algorithm>

#include "store/entry_query.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

using Kind = SearchQuery::Kind;

enum class Table { entry, career };

std::string quoted(const SearchTerm& term) {
    std::string text = "\"";
    for (const char sign : term.text) text += sign == '"' ? "\"\"" : std::string(1, sign);
    return text + (term.is_prefix ? "\"*" : "\"");
}

std::string joined(const std::vector<SearchQuery>& parts, std::string_view sign) {
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty()) text += sign;
        text += match_of(part);
    }
    return text;
}

BoundSql condition_of(const SearchQuery& query, Table table);

BoundSql index_condition(const SearchQuery& query, Table table) {
    constexpr std::string_view found =
        " IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)";
    BoundSql condition(table == Table::entry ? "id" : "-id");
    return condition.add(found, {match_of(query)});
}

// The names that begin with a key lie between it and the key with the greatest character behind.
BoundSql name_condition(const SearchTerm& term, Table table) {
    constexpr std::string_view greatest = "\U0010FFFF";
    if (table == Table::career) return BoundSql("false");
    BoundSql condition(term.kind == SearchTerm::Kind::tag
                           ? "id IN (SELECT entry_id FROM entry_tag WHERE key"
                           : "id IN (SELECT entry_id FROM entry_person WHERE key");
    const auto key = folded(term.text);
    if (!term.is_prefix) return condition.add(" = ?)", {key});
    return condition.add(" BETWEEN ? AND ?)", {key, key + std::string(greatest)});
}

BoundSql term_condition(const SearchTerm& term, Table table) {
    if (term.kind != SearchTerm::Kind::text) return name_condition(term, table);
    return BoundSql("instr(search_key(title || char(10) || body), ?) > 0", {search_key(term.text)});
}

// Parts that the index answers are asked for together.
BoundSql joined_condition(const SearchQuery& query, Table table) {
    SearchQuery indexed{.kind = query.kind, .term = {}, .parts = {}};
    std::vector<BoundSql> conditions;
    for (const auto& part : query.parts) {
        if (is_indexed(part)) {
            indexed.parts.push_back(part);
        } else {
            conditions.push_back(condition_of(part, table));
        }
    }
    if (!indexed.parts.empty()) {
        conditions.insert(conditions.begin(), index_condition(indexed, table));
    }
    BoundSql all("(");
    for (std::size_t at = 0; at < conditions.size(); ++at) {
        if (at > 0) all.add(query.kind == Kind::all ? " AND " : " OR ");
        all.add(conditions[at]);
    }
    return all.add(")");
}

BoundSql condition_of(const SearchQuery& query, Table table) {
    if (is_indexed(query)) return index_condition(query, table);
    switch (query.kind) {
        case Kind::term: return term_condition(query.term, table);
        case Kind::all:
        case Kind::any: return joined_condition(query, table);
        case Kind::without:
            return BoundSql("(")
                .add(condition_of(query.parts[0], table))
                .add(" AND NOT ")
                .add(condition_of(query.parts[1], table))
                .add(")");
        case Kind::near: break;
    }
    return BoundSql("false");  // not reached: the index answers what is near
}

void add_ids(BoundSql& sql, std::string_view subject, const std::vector<std::int64_t>& ids) {
    sql.add("(subject = '").add(subject).add("' AND record_id IN (");
    sql.add(placeholders(ids.size()), {ids.begin(), ids.end()}).add("))");
}

// With an AND in front; empty where all of the career is meant.
BoundSql career_conditions(const SearchScope& scope) {
    BoundSql conditions;
    if (!scope.career) return conditions;
    conditions.add(" AND (");
    add_ids(conditions, "role", scope.career->roles);
    conditions.add(" OR ");
    add_ids(conditions, "milestone", scope.career->milestones);
    return conditions.add(")");
}

}  // namespace

bool is_indexed(const SearchQuery& query) {
    if (query.kind == Kind::term) return query.term.kind == SearchTerm::Kind::words;
    return std::ranges::all_of(query.parts, is_indexed);
}

std::string match_of(const SearchQuery& query) {
    switch (query.kind) {
        case Kind::term: return quoted(query.term);
        case Kind::near:
            return "NEAR(" + joined(query.parts, " ") + ", " + std::to_string(query.distance) + ")";
        case Kind::all: return "(" + joined(query.parts, " AND ") + ")";
        case Kind::any: return "(" + joined(query.parts, " OR ") + ")";
        case Kind::without: return "(" + joined(query.parts, " NOT ") + ")";
    }
    return {};  // not reached
}

BoundSql ranked_documents(const std::string& match, const SearchScope& scope) {
    BoundSql sql(R"sql(
        SELECT rowid, bm25(search_index, 4.0, 1.0)
          FROM search_index
         WHERE search_index MATCH ?
    )sql",
                 {match});
    const EntryQuery entries(scope.entries);
    const auto career = career_conditions(scope);
    if (!entries.conditions().is_empty() || !career.is_empty()) {
        // The sign keeps SQLite from matching once for each id of the list.
        sql.add(" AND +rowid IN (SELECT id FROM entry WHERE true").add(entries.conditions());
        sql.add(" UNION ALL SELECT -id FROM career_text WHERE true").add(career).add(")");
    }
    return sql;
}

BoundSql entries_that_match(const SearchQuery& query, const SearchScope& scope) {
    return BoundSql("SELECT id FROM entry WHERE ")
        .add(condition_of(query, Table::entry))
        .add(EntryQuery(scope.entries).conditions());
}

BoundSql career_texts_that_match(const SearchQuery& query, const SearchScope& scope) {
    return BoundSql("SELECT id FROM career_text WHERE ")
        .add(condition_of(query, Table::career))
        .add(career_conditions(scope));
}

}  // namespace vaiven::store
