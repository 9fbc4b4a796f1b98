#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/entry.hpp>

namespace vaiven::commands {

// What is to become of an entry. What is absent stays as it is.
struct EntryFields {
    std::optional<std::string> text;
    std::optional<Date> day;
    std::optional<TimeOfDay> time;
    bool takes_time_away = false;
    std::optional<EntryKind> kind;
    std::optional<std::string> about;  // handle; empty takes it away
    std::optional<bool> starred;
    std::optional<bool> is_private;
    std::vector<Rating> ratings;               // one a measure; the others stay
    std::vector<std::string> ratings_to_drop;  // measures

    friend bool operator==(const EntryFields&, const EntryFields&) = default;
};

struct EditOptions {
    std::int64_t id = 0;
    EntryFields fields;
    bool from_standard_input = false;  // the text
};

// Changes these fields of one entry.
Result run(const EditOptions& options, Context& context);

// Throws Error(not_found) where there is none.
Entry entry_with(std::int64_t id, const store::Journal& journal);

// Writes what a person made of `base`, an entry as it was read before, and confirms it. Where the
// entry is another one by now, or gone, that stays so, and `edited` becomes an entry of its own.
// Throws where nothing would be left of the entry, or what is said of it cannot be kept.
Result write_edited(const Entry& base, Entry edited, Context& context);

}  // namespace vaiven::commands
