#pragma once

#include <optional>
#include <vector>

#include "commands/import.hpp"
#include "commands/role_intake.hpp"
#include <vaiven/exchange/record_sink.hpp>

namespace vaiven::commands {

// What became of the records of one file.
struct ImportTally {
    std::int64_t added = 0;  // entries
    std::int64_t milestones = 0;
    std::int64_t already_there = 0;  // records of all kinds
    std::int64_t differing = 0;      // there, with another content, which stays
    std::int64_t refused = 0;
    std::optional<DateRange> days;  // of the entries that were added
    std::vector<Entry> first_added;
    std::vector<Role> roles;      // that were added
    std::vector<Role> all_roles;  // of the journal, as it is now
};

// Puts the records of one file into one change. A journal is not begun by a file of which nothing
// can be taken, and a trial run leaves none behind.
class ImportedRecords {
public:
    ImportedRecords(const ImportOptions& options, Context& context);

    exchange::RecordSink sink();

    // After the last record. A trial run takes all back.
    void finish();

    const ImportTally& tally() const { return tally_; }

private:
    void begin();
    store::Change& change();
    RoleIntake& roles();
    void add_held_roles();

    void take(Entry entry, std::size_t line);
    void take(const Measure& measure, std::size_t line);
    void take(Role role, std::size_t line);
    void take(Milestone milestone, std::size_t line);

    // The handle that it has here; said and dropped where there is no such role.
    void map_role(std::optional<std::string>& handle, std::size_t line);
    void count(store::Outcome outcome);
    void count_added(Entry entry);
    void refuse(std::size_t line, const std::string& reason);
    void say(std::size_t line, const std::string& words);

    template <typename Record>
    void stamp(Record& record) const {
        if (record.written_at == Instant{}) record.written_at = context_.now;
        if (record.updated_at == Instant{}) record.updated_at = context_.now;
    }

    const ImportOptions& options_;
    Context& context_;
    std::optional<store::Journal> journal_;
    std::optional<store::Change> change_;
    std::optional<RoleIntake> roles_;
    std::vector<Measure> measures_;
    ImportTally tally_;
};

}  // namespace vaiven::commands
