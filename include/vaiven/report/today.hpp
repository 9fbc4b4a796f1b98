#pragma once

#include <cstdint>
#include <optional>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/report/writing.hpp>

namespace vaiven::report {

// What a person sees who says nothing but `vaiven`.
struct TodayReport {
    Date today = earliest_date;
    std::int64_t entries_today = 0;
    std::optional<Entry> last_entry;  // the newest that is not after today
    std::optional<Streak> streak;     // that is still alive
    Writing writing;                  // all of the journal up to today

    friend bool operator==(const TodayReport&, const TodayReport&) = default;
};

// `written`: all days with an entry, in order.
TodayReport today_report(Date today, const std::vector<WritingDay>& written,
                         std::optional<Entry> last_entry);

}  // namespace vaiven::report
