#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/role.hpp>

namespace vaiven::commands {

// What was said of a role. What is absent stays as it is; an empty text, an empty list and an
// unknown `ideal_end` or `decided` take away what is there.
struct RoleFields {
    std::optional<std::string> title;
    std::optional<std::string> organisation;
    std::optional<std::string> handle;
    std::optional<Track> track;
    std::optional<CareerDate> start;
    std::optional<CareerDate> end;
    std::optional<double> share;
    std::optional<double> hands_on;
    std::optional<std::string> after;
    std::optional<CareerDate> ideal_end;
    std::optional<std::string> why;
    std::optional<std::vector<std::string>> push;
    std::optional<std::vector<std::string>> pull;
    std::optional<CareerDate> decided;
    std::optional<std::vector<std::string>> by;
    std::optional<std::string> plan;
    std::optional<std::string> cleared;
    std::optional<std::string> verdict;
    std::optional<bool> is_private;

    friend bool operator==(const RoleFields&, const RoleFields&) = default;
};

// `role` with what was said of it.
Role applied(const RoleFields& fields, Role role);

}  // namespace vaiven::commands
