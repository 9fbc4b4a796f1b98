#pragma once

#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/measure.hpp>

namespace vaiven::report {

// The measures of a journal, in the order in which a checkin asks for them.
struct MeasuresReport {
    Date today = earliest_date;
    std::vector<RatedMeasure> measures;

    friend bool operator==(const MeasuresReport&, const MeasuresReport&) = default;
};

}  // namespace vaiven::report
