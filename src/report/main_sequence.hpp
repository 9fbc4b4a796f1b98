#pragma once

#include <vector>

#include <vaiven/report/timeline.hpp>

namespace vaiven::report {

// Whether `one` comes before `other` as the main role of a day on which both are held: the larger
// share, then the later start, then the one entered later. Both have a start.
bool outranks(const std::vector<TimelineRole>& roles, std::size_t one, std::size_t other);

// The stretches from the first day held to `as_of`. `days`: of each role, absent where it has none.
std::vector<Stretch> stretches(const std::vector<TimelineRole>& roles,
                               const std::vector<std::optional<Days>>& days, Date as_of);

std::vector<MainStep> main_sequence(const std::vector<TimelineRole>& roles, Date as_of);

}  // namespace vaiven::report
