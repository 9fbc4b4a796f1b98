#include <algorithm>
#include <utility>

#include <vaiven/report/anniversary.hpp>

namespace vaiven::report {

namespace {

bool is_last_of_short_february(Date day) {
    return month_of(day) == 2 && day_of(day) == 28 && day == last_of_month(day);
}

bool is_anniversary(Date written, Date day) {
    if (year_of(written) == year_of(day) || month_of(written) != month_of(day)) return false;
    return day_of(written) == day_of(day) ||
           (is_last_of_short_february(day) && day_of(written) == 29);
}

}  // namespace

std::vector<WritingDay> anniversaries(const std::vector<WritingDay>& written, Date day) {
    std::vector<WritingDay> found;
    std::ranges::copy_if(written, std::back_inserter(found),
                         [day](const WritingDay& other) { return is_anniversary(other.day, day); });
    std::ranges::sort(found, {}, [](const WritingDay& other) {
        return std::pair(-year_of(other.day), other.day);
    });
    return found;
}

}  // namespace vaiven::report
