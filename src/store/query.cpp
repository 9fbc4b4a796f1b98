#include "sqlite/query.hpp"

#include "store/connection.hpp"
#include <vaiven/store/query.hpp>

namespace vaiven::store {

namespace {

constexpr std::string_view views =
    "v_entry, v_tag, v_person, v_rating, v_role, v_milestone and v_change";

}  // namespace

QueryEnd query(const std::filesystem::path& journal, const std::string& sql,
               const QueryVisitor& visitor) {
    auto database = sqlite::Database::open(journal, sqlite::OpenMode::read_only);
    define_functions(database);
    sqlite::Query query(database, sql, {.tables = views, .must_stop = visitor.must_stop});
    visitor.columns(query.columns());
    while (query.step()) visitor.row(query.row());
    return query.was_stopped() ? QueryEnd::stopped : QueryEnd::done;
}

}  // namespace vaiven::store
