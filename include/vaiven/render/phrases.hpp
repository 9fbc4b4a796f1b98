#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <vaiven/domain/date.hpp>

namespace vaiven::render {

std::string grouped(std::int64_t number);  // 22,441

// "1 entry", "2,310 entries".
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

struct RecordCounts {
    std::int64_t entries = 0;
    std::int64_t roles = 0;
    std::int64_t milestones = 0;
};

// "2 entries", "348 entries, 8 roles, 1 milestone"; roles and milestones only where there are any.
std::string records_phrase(const RecordCounts& counts);

std::string entries_on_days(std::int64_t entries, std::int64_t days);  // 3 entries on 2 days

// "2018, 1 year ago", "2020, 1 year later": of a day in another year, seen from `asked`.
std::string years_apart_phrase(Date asked, Date day);

// "Mon 2019-03-11 to Sat 2019-03-16"; one day where both are the same.
std::string days_phrase(Date from, Date to);

}  // namespace vaiven::render
