#include "store/change.hpp"

#include <algorithm>

#include "store/links.hpp"
#include "store/record_kinds.hpp"
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

// As an update writes it.
Entry in_order(Entry entry) {
    entry.tags = unique_by_key(std::move(entry.tags));
    entry.people = unique_by_key(std::move(entry.people));
    std::ranges::sort(entry.ratings, {}, &Rating::measure);
    return entry;
}

}  // namespace

Change::Change(std::unique_ptr<State> state) : state_(std::move(state)) {}
Change::~Change() = default;
Change::Change(Change&&) noexcept = default;

template <typename Record>
AddedRecord Change::State::add(const Record& record) {
    using Kind = RecordKind<Record>;
    if (const auto present = Kind::with_uid(database, record.uid)) {
        return not_added(*present, record);
    }
    const bool is_taken = Kind::id_is_taken(database, record.id);
    const auto id = Kind::insert(database, with_free_id(record, is_taken));
    log({.subject = Kind::subject, .uid = record.uid});
    return {.outcome = Outcome::added, .id = id};
}

template <typename Record>
bool Change::State::update(const Record& record) {
    using Kind = RecordKind<Record>;
    const auto present = Kind::with_uid(database, record.uid);
    if (!present || is_same_content(*present, record)) return false;
    const auto before = snapshot(*present);
    Kind::update(database, record);
    log({.subject = Kind::subject,
         .uid = record.uid,
         .before = before,
         .after = snapshot(*Kind::with_uid(database, record.uid))});
    return true;
}

template <typename Record>
bool Change::State::remove(const Record& record) {
    using Kind = RecordKind<Record>;
    const auto present = Kind::with_uid(database, record.uid);
    if (!present) return false;
    log({.subject = Kind::subject, .uid = record.uid, .before = snapshot(*present)});
    Kind::remove(database, record.uid);
    return true;
}

template <typename Record>
std::string Change::State::snapshot(const Record& record) {
    return encoded(with_uids(database, record));
}

AddedRecord Change::add(const Entry& entry) {
    if (!entry_with_uid(state_->database, entry.uid)) check_ratings(state_->database, entry);
    return state_->add(entry);
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
    return state_->add(role);
}

AddedRecord Change::add(const Milestone& milestone) {
    return state_->add(milestone);
}

bool Change::update(const Entry& entry) {
    check_ratings(state_->database, entry);
    return state_->update(in_order(entry));
}

bool Change::update(const Role& role) {
    return state_->update(role);
}

bool Change::update(const Milestone& milestone) {
    return state_->update(milestone);
}

bool Change::remove(const Entry& entry) {
    return state_->remove(entry);
}

// The links go with the role, so its snapshot tells them.
DroppedLinks Change::remove(const Role& role) {
    auto& database = state_->database;
    const auto present = role_with_uid(database, role.uid);
    if (!present) return {};
    const RoleLinks links{.entries = entries_about(database, present->id),
                          .milestones = milestones_of_role(database, present->id)};
    state_->log({.subject = Subject::role,
                 .uid = role.uid,
                 .before = encoded(with_uids(database, *present), links)});
    delete_role(database, role.uid);
    return {.entries = std::ssize(links.entries), .milestones = std::ssize(links.milestones)};
}

bool Change::remove(const Milestone& milestone) {
    return state_->remove(milestone);
}

void Change::commit() {
    state_->transaction.commit();
}

}  // namespace vaiven::store
