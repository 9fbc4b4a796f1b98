#pragma once

#include <map>
#include <optional>
#include <vector>

#include <vaiven/domain/role.hpp>

// The rules of the career model once more, by walking over every day: slow, and without any code
// of the timeline. Days are counted from 1970-01-01.
namespace vaiven::testing {

struct SlowRole {
    Role role;
    std::optional<std::size_t> host;
    bool is_open = false;      // still going on
    std::optional<int> start;  // by its point; absent where unknown
    std::optional<int> end;    // the last day
    std::optional<int> earliest_start, latest_start, earliest_end, latest_end;
    bool has_vague_end = false;
};

struct SlowDay {
    std::map<std::size_t, double> parts;  // of the roles held
    std::optional<std::size_t> main;
    std::optional<double> position;
};

struct SlowStep {
    std::size_t role = 0;
    std::optional<int> since;

    friend bool operator==(const SlowStep&, const SlowStep&) = default;
};

struct SlowGap {
    int since = 0;
    int earliest = 0;  // bounds of that day
    int latest = 0;
};

struct SlowCareer {
    int as_of = 0;
    std::vector<SlowRole> roles;
    std::map<int, SlowDay> days;  // from the first day on which a role is held to as_of
    std::vector<SlowStep> sequence;
};

SlowCareer slow_career(const std::vector<Role>& roles, Date as_of);

// Since the last day on which anything that counts was held: `counts` by index.
std::optional<SlowGap> slow_gap(const SlowCareer& career, const std::vector<bool>& counts);

int day_number(Date day);
Date date_of_number(int day);

}  // namespace vaiven::testing
