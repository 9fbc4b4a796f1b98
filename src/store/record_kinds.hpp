#pragma once

#include "store/change_codec.hpp"
#include "store/changes.hpp"
#include "store/entries.hpp"
#include "store/measures.hpp"
#include "store/milestones.hpp"
#include "store/roles.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {

// Throws Error(input) where the entry's ratings are none of the journal's measures, or off scale.
inline void check_ratings(sqlite::Database& database, const Entry& entry) {
    if (entry.ratings.empty()) return;
    const auto problem = problem_of(entry.ratings, measures(database));
    if (problem) throw Error(ErrorKind::input, *problem);
}

template <typename Record>
void check_nothing(sqlite::Database& /*database*/, const Record& /*record*/) {}

// What a change does to a record, for each type of record.
template <typename Record>
struct RecordKind;

template <>
struct RecordKind<Entry> {
    static constexpr auto subject = Subject::entry;
    static constexpr auto with_uid = entry_with_uid;
    static constexpr auto id_is_taken = entry_id_is_taken;
    static constexpr auto insert = insert_entry;
    static constexpr auto update = update_entry;
    static constexpr auto remove = delete_entry;
    static constexpr auto check = check_ratings;
    static constexpr auto decoded = decoded_entry;
};

template <>
struct RecordKind<Milestone> {
    static constexpr auto subject = Subject::milestone;
    static constexpr auto with_uid = milestone_with_uid;
    static constexpr auto id_is_taken = milestone_id_is_taken;
    static constexpr auto insert = insert_milestone;
    static constexpr auto update = update_milestone;
    static constexpr auto remove = delete_milestone;
    static constexpr auto check = check_nothing<Milestone>;
    static constexpr auto decoded = decoded_milestone;
};

template <>
struct RecordKind<Role> {
    static constexpr auto subject = Subject::role;
    static constexpr auto with_uid = role_with_uid;
    static constexpr auto id_is_taken = role_id_is_taken;
    static constexpr auto insert = insert_role;
    static constexpr auto update = update_role;
    static constexpr auto remove = delete_role;
    static constexpr auto check = check_nothing<Role>;
    static constexpr auto decoded = decoded_role;
};

}  // namespace vaiven::store
