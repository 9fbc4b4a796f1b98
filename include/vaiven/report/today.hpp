#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/report/prompt.hpp>
#include <vaiven/report/timeline.hpp>
#include <vaiven/report/writing.hpp>

namespace vaiven::report {

// What a person sees who says nothing but `vaiven`.
struct TodayReport {
    Date today = earliest_date;
    std::int64_t entries_today = 0;
    std::optional<Entry> last_entry;      // the newest that is not after today
    std::optional<Streak> streak;         // that is still alive
    Writing writing;                      // all of the journal up to today
    std::vector<WritingDay> on_this_day;  // anniversaries
    Timeline timeline;
    std::optional<std::size_t> main_role;
    std::vector<std::size_t> planned;  // the next one first
    std::optional<Prompt> prompt;      // today's

    friend bool operator==(const TodayReport&, const TodayReport&) = default;
};

// `written`: all days with an entry, in order. `roles` in the order entered.
TodayReport today_report(Date today, const std::vector<WritingDay>& written,
                         std::optional<Entry> last_entry, const std::vector<Role>& roles = {});

// Up to today, included, by the point of its start; nothing where a date is unknown.
std::optional<int> days_held(const TodayReport& report, std::size_t role);

// From today to the point of its start.
int days_until(const TodayReport& report, std::size_t planned);

}  // namespace vaiven::report
