#include "store/change.hpp"

#include <algorithm>

#include "store/undo.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {

void Change::State::log(const ChangedRecord& record) {
    if (!change_id) change_id = insert_change(database, command, now, undoes);
    log_record(database, *change_id, ++records, record);
}

DroppedLinks Change::State::remove(const Role& present) {
    const RoleLinks links{.entries = entries_about(database, present.id),
                          .milestones = milestones_of_role(database, present.id)};
    log({.subject = Subject::role,
         .uid = present.uid,
         .before = encoded(with_uids(database, present), links)});
    delete_role(database, present.uid);
    return {.entries = std::ssize(links.entries), .milestones = std::ssize(links.milestones)};
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

// As an update writes it.
Entry in_order(Entry entry) {
    entry.tags = unique_by_key(std::move(entry.tags));
    entry.people = unique_by_key(std::move(entry.people));
    std::ranges::sort(entry.ratings, {}, &Rating::measure);
    return entry;
}

template <typename Record>
AddedRecord add_to(Change::State& state, const Record& record) {
    using Kind = RecordKind<Record>;
    auto& database = state.database;
    if (const auto present = Kind::with_uid(database, record.uid)) {
        return not_added(*present, record);
    }
    Kind::check(database, record);
    const bool is_taken = Kind::id_is_taken(database, record.id);
    const auto id = Kind::insert(database, with_free_id(record, is_taken));
    state.log({.subject = Kind::subject, .uid = record.uid});
    return {.outcome = Outcome::added, .id = id};
}

template <typename Record>
bool update_in(Change::State& state, const Record& record) {
    using Kind = RecordKind<Record>;
    auto& database = state.database;
    const auto present = Kind::with_uid(database, record.uid);
    if (!present || is_same_content(*present, record)) return false;
    Kind::check(database, record);
    const auto before = snapshot(database, *present);
    Kind::update(database, record);
    state.log({.subject = Kind::subject,
               .uid = record.uid,
               .before = before,
               .after = snapshot(database, *Kind::with_uid(database, record.uid))});
    return true;
}

template <typename Record>
bool remove_from(Change::State& state, const Record& record) {
    const auto present = RecordKind<Record>::with_uid(state.database, record.uid);
    if (present) state.remove(*present);
    return present.has_value();
}

}  // namespace

Change::Change(std::unique_ptr<State> state) : state_(std::move(state)) {}
Change::~Change() = default;
Change::Change(Change&&) noexcept = default;

AddedRecord Change::add(const Entry& entry) {
    return add_to(*state_, entry);
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
    return add_to(*state_, role);
}

AddedRecord Change::add(const Milestone& milestone) {
    return add_to(*state_, milestone);
}

bool Change::update(const Entry& entry) {
    return update_in(*state_, in_order(entry));
}

bool Change::update(const Role& role) {
    return update_in(*state_, role);
}

bool Change::update(const Milestone& milestone) {
    return update_in(*state_, milestone);
}

bool Change::remove(const Entry& entry) {
    return remove_from(*state_, entry);
}

DroppedLinks Change::remove(const Role& role) {
    const auto present = role_with_uid(state_->database, role.uid);
    return present ? state_->remove(*present) : DroppedLinks{};
}

bool Change::remove(const Milestone& milestone) {
    return remove_from(*state_, milestone);
}

std::vector<Reversal> Change::undo(std::size_t count) {
    return take_back(*state_, changes_to_undo(state_->database, count));
}

std::vector<Reversal> Change::redo() {
    return take_back(*state_, changes_to_redo(state_->database));
}

void Change::commit() {
    state_->transaction.commit();
}

}  // namespace vaiven::store
