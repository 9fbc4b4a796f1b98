#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/exchange/record_sink.hpp>

namespace vaiven::testing {

// Something said about a line.
struct Note {
    std::size_t line = 0;
    std::string words;
};

// All that a reader hands to its sink.
struct CollectedRecords {
    std::vector<Entry> entries;
    std::vector<std::size_t> entry_lines;
    std::vector<Measure> measures;
    std::vector<Role> roles;
    std::vector<std::size_t> role_lines;
    std::vector<Milestone> milestones;
    std::vector<Note> refused;
    std::vector<Note> odd;

    // Must not outlive the records.
    exchange::RecordSink sink() {
        return {.entry =
                    [this](Entry entry, std::size_t line) {
                        entries.push_back(std::move(entry));
                        entry_lines.push_back(line);
                    },
                .measure = [this](Measure measure,
                                  std::size_t) { measures.push_back(std::move(measure)); },
                .role =
                    [this](Role role, std::size_t line) {
                        roles.push_back(std::move(role));
                        role_lines.push_back(line);
                    },
                .milestone = [this](Milestone milestone,
                                    std::size_t) { milestones.push_back(std::move(milestone)); },
                .refused =
                    [this](std::size_t line, std::string reason) {
                        refused.push_back({.line = line, .words = std::move(reason)});
                    },
                .odd =
                    [this](std::size_t line, std::string remark) {
                        odd.push_back({.line = line, .words = std::move(remark)});
                    }};
    }
};

}  // namespace vaiven::testing
