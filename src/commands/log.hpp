#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/entry.hpp>

namespace vaiven::commands {

struct LogOptions {
    std::string_view command = "log";  // what the change log calls it
    std::optional<std::string> text;   // without it, and with nothing on standard input: the editor
    bool from_standard_input = false;
    std::optional<Date> day;  // without it, day and time are now
    std::optional<TimeOfDay> time;
    EntryKind kind = EntryKind::note;
    std::vector<Rating> ratings;       // in the order of the measures' names; one a measure
    bool was_asked = false;            // the ratings were answered one by one
    std::optional<std::string> about;  // handle
    bool starred = false;
    bool is_private = false;
    std::optional<std::filesystem::path> template_file;  // the text that the editor begins with
    // The pack of the question that stands above the text; without it the one that fits.
    std::optional<std::string> prompt;
};

// Writes one entry.
Result run(const LogOptions& options, Context& context);

}  // namespace vaiven::commands
