#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

// Domain values name a role by its handle, the change log by its uid: handles change.
namespace vaiven::store {

using Link = std::optional<std::string>;

inline std::vector<Link*> links_in(Entry& entry) {
    return {&entry.about};
}

inline std::vector<Link*> links_in(Measure& /*measure*/) {
    return {};
}

inline std::vector<Link*> links_in(Milestone& milestone) {
    return {&milestone.role};
}

inline std::vector<Link*> links_in(Role& role) {
    return {&role.after, &role.host};
}

std::optional<Uid> uid_of_handle(sqlite::Database& database, const std::string& handle);

void name_by_uid(sqlite::Database& database, const std::vector<Link*>& links);

// A role that is gone by the last handle it had.
void name_by_handle(sqlite::Database& database, const std::vector<Link*>& links);

template <typename Record>
Record with_uids(sqlite::Database& database, Record record) {
    name_by_uid(database, links_in(record));
    return record;
}

template <typename Record>
Record with_handles(sqlite::Database& database, Record record) {
    name_by_handle(database, links_in(record));
    return record;
}

}  // namespace vaiven::store
