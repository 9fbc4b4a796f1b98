#pragma once

#include <string>
#include <string_view>

#include <vaiven/domain/role.hpp>

// Jobs of résumés, whatever the format.
namespace vaiven::exchange {

// A job in the words of its file.
struct WrittenJob {
    std::string title;
    std::string organisation;
    std::string start;    // blank: not told
    std::string end;      // blank: still going on
    std::string extra;    // a JSON object, or empty
    std::string problem;  // why it cannot be taken; empty where nothing is known against it
};

struct Job {
    Role role;            // without uid, handle and track
    std::string refusal;  // why it cannot be taken, with its name; empty where it can
};

// Refuses what has no title, what has a date that is none, and what ends before it begins.
Job job_of(const WrittenJob& written);

// The job's title and organisation, to begin a message about it; empty where it has neither.
std::string name_of(const Role& role);

// What to say about a job without a start.
std::string unknown_start_remark(const Role& role);

}  // namespace vaiven::exchange
