#pragma once

#include <cstdint>

#include <vaiven/domain/date.hpp>

namespace vaiven {

// What was written on one day. A day without an entry has none.
struct WritingDay {
    Date day = earliest_date;
    std::int64_t entries = 0;
    std::int64_t words = 0;  // white-space-separated tokens of the bodies

    friend bool operator==(const WritingDay&, const WritingDay&) = default;
};

}  // namespace vaiven
