#include "store/change.hpp"
#include "store/connection.hpp"
#include "store/entries.hpp"
#include "store/facts.hpp"
#include "store/history.hpp"
#include "store/measures.hpp"
#include "store/milestones.hpp"
#include "store/name_counts.hpp"
#include "store/roles.hpp"
#include "store/search.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {

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

Journal Journal::open(const std::filesystem::path& path, Access access, const FolderName& copies) {
    return Journal(open_connection(path, access, copies));
}

Journal Journal::in_memory() {
    return Journal(connection_in_memory());
}

bool Journal::was_created() const {
    return connection_->was_created;
}

std::optional<std::filesystem::path> Journal::copy_made() const {
    return connection_->copy;
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

std::vector<NameCount> Journal::tag_counts(const EntryFilter& filter) const {
    return store::tag_counts(connection_->database, filter);
}

std::vector<NameCount> Journal::person_counts(const EntryFilter& filter) const {
    return store::person_counts(connection_->database, filter);
}

SearchResult Journal::search(const SearchQuery& query, const SearchScope& scope,
                             std::size_t limit) const {
    return store::search(connection_->database, query, scope, limit);
}

std::vector<Role> Journal::roles() const {
    return store::roles(connection_->database);
}

std::vector<Milestone> Journal::milestones() const {
    return store::milestones(connection_->database);
}

std::vector<Measure> Journal::measures() const {
    return store::measures(connection_->database);
}

std::vector<RatedMeasure> Journal::rated_measures() const {
    return store::rated_measures(connection_->database);
}

std::optional<Date> Journal::first_day() const {
    return store::first_day(connection_->database);
}

std::vector<WritingDay> Journal::writing_days(const DateRange& days) const {
    return store::writing_days(connection_->database, days);
}

std::vector<LoggedChange> Journal::changes(std::int64_t limit) const {
    return store::changes(connection_->database, limit);
}

std::int64_t Journal::change_count() const {
    return store::change_count(connection_->database);
}

std::vector<Version> Journal::versions(const RecordName& name,
                                       std::optional<std::int64_t> limit) const {
    return store::versions(connection_->database, name, limit);
}

}  // namespace vaiven::store
