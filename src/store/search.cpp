#include "store/search.hpp"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "store/search_sql.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

// A document of the index; less is better.
struct Hit {
    bool lacks_literal = false;  // does not hold a word with its signs
    double rank = 0;
    std::int64_t document = 0;  // as a rowid of the index
};

void add_hits(sqlite::Database& database, const BoundSql& sql, std::vector<Hit>& hits) {
    auto rows = database.prepare(sql.text());
    sql.bind_to(rows);
    while (rows.step()) hits.push_back({.rank = rows.real(1), .document = rows.integer(0)});
}

std::vector<std::int64_t> ids_of(sqlite::Database& database, const BoundSql& sql) {
    auto rows = database.prepare(sql.text());
    sql.bind_to(rows);
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids;
}

// Without a rank.
std::vector<Hit> matching(sqlite::Database& database, const SearchQuery& query,
                          const SearchScope& scope) {
    std::vector<Hit> hits;
    for (const auto id : ids_of(database, career_texts_that_match(query, scope))) {
        hits.push_back({.document = -id});
    }
    for (const auto id : ids_of(database, entries_that_match(query, scope))) {
        hits.push_back({.document = id});
    }
    return hits;
}

SearchQuery any_of(std::vector<SearchTerm> terms) {
    SearchQuery query{.kind = SearchQuery::Kind::any, .term = {}, .parts = {}};
    for (auto& term : terms) {
        query.parts.push_back(
            {.kind = SearchQuery::Kind::term, .term = std::move(term), .parts = {}});
    }
    return query;
}

// Ranks hits by those words that the index knows.
void rank(sqlite::Database& database, const SearchQuery& query, const SearchScope& scope,
          std::vector<Hit>& hits) {
    auto terms = terms_sought(query);
    std::erase_if(terms, [](const auto& term) { return term.kind != SearchTerm::Kind::words; });
    if (terms.empty() || hits.empty()) return;
    std::vector<Hit> ranked;
    add_hits(database, ranked_documents(match_of(any_of(std::move(terms))), scope), ranked);
    std::unordered_map<std::int64_t, double> ranks;
    for (const auto& hit : ranked) ranks.emplace(hit.document, hit.rank);
    for (auto& hit : hits) {
        if (const auto found = ranks.find(hit.document); found != ranks.end()) {
            hit.rank = found->second;
        }
    }
}

bool has_sign_at_an_end(const SearchTerm& term) {
    if (term.kind != SearchTerm::Kind::words) return false;
    const auto is_sign = [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x80 && !is_letter(value) && !is_digit(value);
    };
    return is_sign(term.text.front()) || is_sign(term.text.back());
}

// To the index "C++" is "c". Hits with the signs come first.
void prefer_literal(sqlite::Database& database, const SearchQuery& query, const SearchScope& scope,
                    std::vector<Hit>& hits) {
    auto terms = terms_sought(query);
    std::erase_if(terms, [](const auto& term) { return !has_sign_at_an_end(term); });
    if (terms.empty() || hits.empty()) return;
    for (auto& term : terms) term.kind = SearchTerm::Kind::text;
    const SearchQuery literal{
        .kind = SearchQuery::Kind::all, .term = {}, .parts = {query, any_of(std::move(terms))}};
    std::unordered_set<std::int64_t> holding;
    for (const auto& hit : matching(database, literal, scope)) holding.insert(hit.document);
    for (auto& hit : hits) hit.lacks_literal = !holding.contains(hit.document);
}

auto merit(const Hit& hit) {
    return std::tuple(hit.lacks_literal, hit.rank);
}

// The career, then by day, the newest first. Documents of the career have numbers below 0.
std::string age_of(sqlite::Database& database, std::int64_t document) {
    if (document < 0) return "~";
    auto row = database.statement("SELECT day || coalesce(time, '') FROM entry WHERE id = ?");
    row->bind(document);
    row->step();
    return row->text(0);
}

void order_ties(sqlite::Database& database, std::span<Hit> ties) {
    std::vector<std::pair<std::string, Hit>> aged;
    for (const auto& hit : ties) aged.emplace_back(age_of(database, hit.document), hit);
    std::ranges::sort(aged, std::ranges::greater{},
                      [](const auto& each) { return std::pair(each.first, each.second.document); });
    std::ranges::transform(aged, ties.begin(), [](const auto& each) { return each.second; });
}

// Only those that may be among the best are put in order to the last.
void keep_best(sqlite::Database& database, std::vector<Hit>& hits, std::size_t limit) {
    std::ranges::stable_sort(hits, {}, merit);
    for (auto begin = hits.begin(); begin != hits.end();) {
        if (static_cast<std::size_t>(begin - hits.begin()) >= limit) break;
        const auto end = std::ranges::upper_bound(begin, hits.end(), merit(*begin), {}, merit);
        if (end - begin > 1) order_ties(database, {begin, end});
        begin = end;
    }
    if (hits.size() > limit) hits.resize(limit);
}

Found found_at(sqlite::Database& database, std::int64_t document) {
    if (document > 0) return {.kind = Found::Kind::entry, .id = document};
    auto row =
        database.statement("SELECT subject = 'role', record_id FROM career_text WHERE id = ?");
    row->bind(-document);
    row->step();
    return {.kind = row->integer(0) != 0 ? Found::Kind::role : Found::Kind::milestone,
            .id = row->integer(1)};
}

}  // namespace

SearchResult search(sqlite::Database& database, const SearchQuery& query, const SearchScope& scope,
                    std::size_t limit) {
    const sqlite::Snapshot snapshot(database);
    std::vector<Hit> hits;
    if (is_indexed(query)) {
        add_hits(database, ranked_documents(match_of(query), scope), hits);
    } else {
        hits = matching(database, query, scope);
        rank(database, query, scope, hits);
    }
    prefer_literal(database, query, scope, hits);
    SearchResult result{.count = std::ssize(hits), .found = {}};
    keep_best(database, hits, limit);
    for (const auto& hit : hits) result.found.push_back(found_at(database, hit.document));
    return result;
}

}  // namespace vaiven::store
