#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/filter.hpp>
#include <vaiven/domain/instant.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/name_count.hpp>
#include <vaiven/domain/role.hpp>
#include <vaiven/domain/writing_day.hpp>
#include <vaiven/store/history.hpp>
#include <vaiven/store/search.hpp>

namespace vaiven::store {

enum class Access { read, write };

enum class Outcome {
    added,
    already_there,  // a record with this uid and this content
    differs,        // a record with this uid and another content, which stays as it is
};

struct AddedRecord {
    Outcome outcome = Outcome::added;
    std::int64_t id = 0;  // of the record that is in the journal now
};

// What was linked to a role that is gone.
struct DroppedLinks {
    std::int64_t entries = 0;
    std::int64_t milestones = 0;
};

using FolderName = std::function<std::filesystem::path()>;

struct Connection;

// What one command changes: one transaction, one change in the log. Everything is taken back when
// it goes out of scope without commit(). A change that touched no record leaves no trace.
class Change {
public:
    struct State;

    ~Change();
    Change(Change&&) noexcept;
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;
    Change& operator=(Change&&) = delete;

    // Keeps the entry's id where it has one that is free, else gives the next one. Throws
    // Error(input) for a rating of an unknown measure or off its scale; then nothing was added.
    AddedRecord add(const Entry& entry);
    AddedRecord add(const Measure& measure);
    AddedRecord add(const Role& role);
    AddedRecord add(const Milestone& milestone);

    // Write the record over the one with its uid, as it is but for its id: tags and people are
    // those given (rewritten() reads them from a new text). False where there was nothing to
    // change, or no such record; then nothing is logged. Ratings as for add.
    bool update(const Entry& entry);
    bool update(const Role& role);
    bool update(const Milestone& milestone);

    // Take out the record with this uid. False where there is none. Entries about a role and
    // milestones of it stay, without it.
    bool remove(const Entry& entry);
    DroppedLinks remove(const Role& role);
    bool remove(const Milestone& milestone);

    // Takes back the last `count` changes that are not taken back yet, or as many as there are:
    // newest first, each by a change of its own, with `undo` as the command that was begun. Records
    // come back with the same id, uid and times. Throws Error(conflict) where the journal is not as
    // such a change left it; then nothing may be committed.
    std::vector<Reversal> undo(std::size_t count);

    // Puts back what was taken back last, with `redo` as the command that was begun. Empty where
    // nothing was, or where the journal was changed since. Throws as undo does.
    std::vector<Reversal> redo();

    // When it returns, the records are on disk. Where it throws after an input/output error, they
    // may be there all the same.
    void commit();

private:
    friend class Journal;

    explicit Change(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

// All of one person's records, in one file.
class Journal {
public:
    // Whether something stands at `path` but an empty file. What it is, open() finds out.
    static bool exists(const std::filesystem::path& path);

    // Opens the journal at `path`. With Access::write a missing journal is made (file 0600, missing
    // folders 0700). An older one is brought up to date, after a copy of it was put into the folder
    // that `copies` names (empty: beside it); it is asked only then. Throws Error(storage) for a
    // journal that cannot be reached, is locked or newer than this program, Error(damaged) for a
    // file that is no journal.
    static Journal open(const std::filesystem::path& path, Access access,
                        const FolderName& copies = {});

    static Journal in_memory();

    ~Journal();
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    bool was_created() const;  // by this opening

    // The copy that this opening made before it brought the journal up to date.
    std::optional<std::filesystem::path> copy_made() const;

    // `command` and `now` are what the change log says of it. Waits for other writers. The journal
    // must outlive the change.
    Change begin(std::string_view command, Instant now);

    std::optional<Entry> entry(std::int64_t id) const;

    // Entries are read in batches, so that a long visit keeps no writer waiting: what is written
    // meanwhile may be among them or not. Calls `visit` with each entry that `filter` means:
    // ordered by day, then time (none first), then id, or backwards.
    void visit_entries(const EntryFilter& filter,
                       const std::function<void(const Entry&)>& visit) const;
    std::vector<Entry> entries(const EntryFilter& filter) const;
    std::int64_t entry_count(const EntryFilter& filter) const;  // heeds no limit
    std::int64_t highest_entry_id() const;                      // 0 where there is none

    // The tags, or people, that the entries meant name, in no order.
    std::vector<NameCount> tag_counts(const EntryFilter& filter) const;
    std::vector<NameCount> person_counts(const EntryFilter& filter) const;

    // Heeds neither case nor accents. Ranked by how often its words occur and how rare they are
    // (BM25), those of a title four times; ties and what words do not rank: the career first, then
    // the newest entries. A word with signs at an end ("C++") is found without them too, but
    // behind.
    SearchResult search(const SearchQuery& query, const SearchScope& scope,
                        std::size_t limit) const;

    std::vector<Measure> measures() const;             // by name
    std::vector<RatedMeasure> rated_measures() const;  // the same
    std::vector<Milestone> milestones() const;         // in the order in which they were entered
    std::vector<Role> roles() const;                   // the same

    std::optional<Date> first_day() const;  // with an entry

    // The days with an entry that lie in `days`, in order.
    std::vector<WritingDay> writing_days(const DateRange& days) const;

    std::vector<LoggedChange> changes(std::int64_t limit) const;  // the last ones, newest first
    std::int64_t change_count() const;

    // What became of a record, newest first, also of one that was deleted: the last `limit`
    // changes of it, or all. Empty where there never was one that was called so.
    std::vector<Version> versions(const RecordName& name,
                                  std::optional<std::int64_t> limit = {}) const;

private:
    explicit Journal(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

}  // namespace vaiven::store
