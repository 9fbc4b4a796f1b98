#pragma once

#include <cstdint>
#include <string>

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

}  // namespace vaiven::store
