#include "store/changes.hpp"
#include "store/connection.hpp"
#include "store/entries.hpp"
#include "store/facts.hpp"
#include "store/measures.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::store {

struct Change::State {
    sqlite::Database& database;
    std::string command;
    Instant now;
    sqlite::Transaction transaction;
    std::optional<std::int64_t> change_id;  // there once a record was touched
    std::int64_t records = 0;

    void log(Subject subject, const Uid& uid) {
        if (!change_id) change_id = insert_change(database, command, now);
        log_addition(database, *change_id, ++records, subject, uid);
    }
};

namespace {

// A record that brings a greater id gets one of this journal's: new ids count up from the highest,
// and people type them.
constexpr std::int64_t highest_id_kept = 1'000'000'000;

// Whether an import would bring nothing new: ids are each journal's own.
bool same_content(Entry one, const Entry& other) {
    one.id = other.id;
    one.updated_at = other.updated_at;
    one.written_at = other.written_at;
    return one == other;
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
    if (const auto present = entry_with_uid(database, entry.uid)) {
        return {
            .outcome = same_content(*present, entry) ? Outcome::already_there : Outcome::differs,
            .id = present->id};
    }
    check_ratings(database, entry);
    Entry fresh = entry;
    if (fresh.id > highest_id_kept || entry_id_is_taken(database, fresh.id)) fresh.id = 0;
    const auto id = insert_entry(database, fresh);
    state_->log(Subject::entry, entry.uid);
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
    state_->log(Subject::measure, measure.uid);
    return {.outcome = Outcome::added, .id = database.last_insert_id()};
}

void Change::commit() {
    state_->transaction.commit();
}

Journal::Journal(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Journal::~Journal() = default;
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;

bool Journal::exists(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) return false;
    if (!std::filesystem::is_regular_file(status)) return true;
    return std::filesystem::file_size(path, error) > 0;
}

Journal Journal::open(const std::filesystem::path& path, Access access) {
    return Journal(open_connection(path, access));
}

Journal Journal::in_memory() {
    return Journal(connection_in_memory());
}

bool Journal::was_created() const {
    return connection_->was_created;
}

Change Journal::begin(std::string_view command, Instant now) {
    return Change(std::unique_ptr<Change::State>(
        new Change::State{.database = connection_->database,
                          .command = std::string(command),
                          .now = now,
                          .transaction = sqlite::Transaction(connection_->database)}));
}

std::optional<Entry> Journal::entry(std::int64_t id) const {
    return entry_with_id(connection_->database, id);
}

void Journal::visit_entries(const EntryFilter& filter,
                            const std::function<void(const Entry&)>& visit) const {
    store::visit_entries(connection_->database, filter, visit);
}

std::vector<Entry> Journal::entries(const EntryFilter& filter) const {
    std::vector<Entry> found;
    visit_entries(filter, [&found](const Entry& entry) { found.push_back(entry); });
    return found;
}

std::int64_t Journal::entry_count(const EntryFilter& filter) const {
    return store::entry_count(connection_->database, filter);
}

std::int64_t Journal::highest_entry_id() const {
    return store::highest_entry_id(connection_->database);
}

std::vector<Measure> Journal::measures() const {
    return store::measures(connection_->database);
}

std::optional<Date> Journal::first_day() const {
    return store::first_day(connection_->database);
}

std::vector<WritingDay> Journal::writing_days(const DateRange& days) const {
    return store::writing_days(connection_->database, days);
}

}  // namespace vaiven::store
