#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/instant.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

// What the log of changes tells.
namespace vaiven::store {

// What a change can be about.
enum class Subject { entry, measure, role, milestone };

// What people call a record by.
struct RecordName {
    Subject subject = Subject::entry;
    std::int64_t number = 0;  // of an entry or a milestone
    std::string name;         // a role's handle, a measure's name

    friend bool operator==(const RecordName&, const RecordName&) = default;
};

std::string to_string(const RecordName& record);  // "12", "m3", "cto", "energy"

enum class Effect { added, changed, deleted };

// The records of one kind to which a change did the same.
struct TouchedRecords {
    Subject subject = Subject::entry;
    Effect effect = Effect::added;
    std::int64_t count = 0;
    std::vector<RecordName> names;  // of all of them where they are few, else empty

    friend bool operator==(const TouchedRecords&, const TouchedRecords&) = default;
};

inline constexpr std::int64_t records_named = 3;  // where a change touched more, they are counted

// What one command did to the journal. To take back a change is a change too, and so is to put it
// back.
struct LoggedChange {
    std::int64_t id = 0;  // 57 is what people type as c57
    Instant at;
    std::string command;             // "log", "import jrnl", "undo"
    std::optional<std::int64_t> of;  // the change that an undo or redo was about
    bool is_taken_back = false;      // by now
    std::vector<TouchedRecords> records;

    friend bool operator==(const LoggedChange&, const LoggedChange&) = default;
};

// A change that was taken back or put back, and what that did to its records.
struct Reversal {
    LoggedChange change;
    std::vector<TouchedRecords> records;
};

using Record = std::variant<Entry, Measure, Role, Milestone>;

// What one change made of one record.
struct Version {
    LoggedChange change;
    std::optional<Record> before;  // absent where the change added it
    std::optional<Record> after;   // absent where it deleted it
};

}  // namespace vaiven::store
