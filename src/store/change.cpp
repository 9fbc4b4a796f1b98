#include "store/change.hpp"

#include "store/entries.hpp"
#include "store/measures.hpp"
#include "store/milestones.hpp"
#include "store/roles.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {

void Change::State::log(const ChangedRecord& record) {
    if (!change_id) change_id = insert_change(database, command, now);
    log_record(database, *change_id, ++records, record);
}

namespace {

// A record that brings a greater id gets one of this journal's: new ids count up from the highest,
// and people type them.
constexpr std::int64_t highest_id_kept = 1'000'000'000;

// Whether an import would bring nothing new: ids are each journal's own.
template <typename Record>
bool is_same_content(Record one, const Record& other) {
    one.id = other.id;
    one.updated_at = other.updated_at;
    one.written_at = other.written_at;
    return one == other;
}

template <typename Record>
AddedRecord not_added(const Record& present, const Record& record) {
    return {.outcome = is_same_content(present, record) ? Outcome::already_there : Outcome::differs,
            .id = present.id};
}

// With an id that this journal can give it, or none.
template <typename Record>
Record with_free_id(Record record, bool is_taken) {
    if (is_taken || record.id > highest_id_kept) record.id = 0;
    return record;
}

void check_ratings(sqlite::Database& database, const Entry& entry) {
    if (entry.ratings.empty()) return;
    const auto problem = problem_of(entry.ratings, measures(database));
    if (problem) throw Error(ErrorKind::input, *problem);
}

}  // namespace

Change::Change(std::unique_ptr<State> state) : state_(std::move(state)) {}
Change::~Change() = default;
Change::Change(Change&&) noexcept = default;

AddedRecord Change::add(const Entry& entry) {
    auto& database = state_->database;
    if (const auto present = entry_with_uid(database, entry.uid)) return not_added(*present, entry);
    check_ratings(database, entry);
    const auto id =
        insert_entry(database, with_free_id(entry, entry_id_is_taken(database, entry.id)));
    state_->log({.subject = Subject::entry, .uid = entry.uid});
    return {.outcome = Outcome::added, .id = id};
}

AddedRecord Change::add(const Measure& measure) {
    auto& database = state_->database;
    if (const auto present = measure_named(database, measure.name)) {
        const bool same =
            present->measure.least == measure.least && present->measure.most == measure.most;
        return {.outcome = same ? Outcome::already_there : Outcome::differs, .id = present->id};
    }
    insert_measure(database, measure);
    state_->log({.subject = Subject::measure, .uid = measure.uid});
    return {.outcome = Outcome::added, .id = database.last_insert_id()};
}

AddedRecord Change::add(const Role& role) {
    auto& database = state_->database;
    if (const auto present = role_with_uid(database, role.uid)) return not_added(*present, role);
    const auto id = insert_role(database, with_free_id(role, role_id_is_taken(database, role.id)));
    state_->log({.subject = Subject::role, .uid = role.uid});
    return {.outcome = Outcome::added, .id = id};
}

AddedRecord Change::add(const Milestone& milestone) {
    auto& database = state_->database;
    if (const auto present = milestone_with_uid(database, milestone.uid)) {
        return not_added(*present, milestone);
    }
    const auto id = insert_milestone(
        database, with_free_id(milestone, milestone_id_is_taken(database, milestone.id)));
    state_->log({.subject = Subject::milestone, .uid = milestone.uid});
    return {.outcome = Outcome::added, .id = id};
}

bool Change::update(const Role& role) {
    auto& database = state_->database;
    const auto present = role_with_uid(database, role.uid);
    if (!present || is_same_content(*present, role)) return false;
    const auto before = role_snapshot(database, role.uid);
    update_role(database, role);
    state_->log({.subject = Subject::role,
                 .uid = role.uid,
                 .before = before,
                 .after = role_snapshot(database, role.uid)});
    return true;
}

bool Change::update(const Milestone& milestone) {
    auto& database = state_->database;
    const auto present = milestone_with_uid(database, milestone.uid);
    if (!present || is_same_content(*present, milestone)) return false;
    const auto before = milestone_snapshot(database, milestone.uid);
    update_milestone(database, milestone);
    state_->log({.subject = Subject::milestone,
                 .uid = milestone.uid,
                 .before = before,
                 .after = milestone_snapshot(database, milestone.uid)});
    return true;
}

DroppedLinks Change::remove(const Role& role) {
    auto& database = state_->database;
    const DroppedLinks links{.entries = entries_about(database, role.id),
                             .milestones = milestones_of_role(database, role.id)};
    state_->log(
        {.subject = Subject::role, .uid = role.uid, .before = role_snapshot(database, role.uid)});
    delete_role(database, role.uid);
    return links;
}

void Change::remove(const Milestone& milestone) {
    state_->log({.subject = Subject::milestone,
                 .uid = milestone.uid,
                 .before = milestone_snapshot(state_->database, milestone.uid)});
    delete_milestone(state_->database, milestone.uid);
}

void Change::commit() {
    state_->transaction.commit();
}

}  // namespace vaiven::store
