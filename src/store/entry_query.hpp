#pragma once

#include <string>
#include <vector>

#include "store/bound_sql.hpp"
#include <vaiven/domain/filter.hpp>

namespace vaiven::store {

// A filter as SQL: put together from fixed clauses, with every value bound.
class EntryQuery {
public:
    explicit EntryQuery(const EntryFilter& filter);

    const std::string& select_ids() const { return select_ids_; }  // in the filter's order
    const std::string& count() const { return count_; }

    // The conditions on the table `entry`, each with an AND in front.
    const BoundSql& conditions() const { return conditions_; }

    // The query must live until the statement has run.
    void bind_to(sqlite::Statement& statement) const { conditions_.bind_to(statement); }

private:
    using Value = BoundSql::Value;

    void add_days(const DateRange& days);
    void add_names(const EntryFilter& filter);
    void add_kinds(const std::vector<EntryKind>& kinds);
    void add_ratings(const EntryFilter& filter);
    void add_belonging(const Belonging& belonging);
    void add(std::string_view clause, std::vector<Value> values);

    BoundSql conditions_;
    std::string select_ids_;
    std::string count_;
};

}  // namespace vaiven::store
