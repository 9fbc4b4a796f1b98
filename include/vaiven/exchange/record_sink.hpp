#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven::exchange {

// Where the records of a foreign file go, one at a time and in the file's order. Lines are counted
// from 1. What a reader never hands over may be left empty; its header says what it does.
struct RecordSink {
    // `written_at` and `updated_at` are left as they are by default (unix_milliseconds 0) where the
    // source does not tell; the uid is always set.
    std::function<void(Entry entry, std::size_t line)> entry;
    std::function<void(Measure measure, std::size_t line)> measure;

    // From a résumé the handle is empty and the track unknown: both are left to the receiver, and
    // so are `written_at` and `updated_at`; the uid is always set. From a dump all is as it was.
    // Its handles are those of its file, for the receiver to map; so are a milestone's and an
    // entry's.
    std::function<void(Role role, std::size_t line)> role;
    std::function<void(Milestone milestone, std::size_t line)> milestone;

    // What could not be taken, and why: for the user, without file and line.
    std::function<void(std::size_t line, std::string reason)> refused;

    // What was taken, and deserves a look.
    std::function<void(std::size_t line, std::string remark)> odd;
};

}  // namespace vaiven::exchange
