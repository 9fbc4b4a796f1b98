#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/parser.hpp"
#include "commands/role_fields.hpp"

namespace vaiven::cli {

// The options of a role as they were typed.
struct TypedRole {
    std::vector<std::string> title;
    std::optional<std::string> new_title;
    std::optional<std::string> organisation;
    std::optional<std::string> handle;
    std::optional<std::string> track;
    std::optional<std::string> start;
    std::optional<std::string> end;
    std::optional<std::string> ideal_end;
    std::optional<std::string> share;
    std::optional<std::string> hands_on;
    std::optional<std::string> after;
    std::optional<std::string> why;
    std::optional<std::vector<std::string>> push;
    std::optional<std::vector<std::string>> pull;
    std::optional<std::string> decided;
    std::optional<std::vector<std::string>> by;
    std::optional<std::string> plan;
    std::optional<std::string> cleared;
    std::optional<std::string> verdict;
    bool is_private = false;
    bool is_public = false;
};

// What the commands that write roles have in common: organisation, end, track, shares, reasons.
// `typed` must live as long as `command`.
void add_role_options(CLI::App& command, TypedRole& typed);

// What only `role edit` takes.
void add_role_edit_options(CLI::App& command, TypedRole& typed);

commands::RoleFields role_fields(const TypedRole& typed, const Calendar& calendar);

// An option's career date; its errors begin with the option's name.
std::optional<CareerDate> career_date_of(std::string_view option,
                                         const std::optional<std::string>& typed,
                                         const Calendar& calendar);

// The same where nothing can be still going on; `instead` says what to write.
std::optional<CareerDate> closed_date_of(
    std::string_view option, const std::optional<std::string>& typed, const Calendar& calendar,
    std::string_view instead = "write a date, which may be vague: 'early 2019'");

}  // namespace vaiven::cli
