#include <algorithm>

#include <vaiven/report/today.hpp>

namespace vaiven::report {

TodayReport today_report(Date today, const std::vector<WritingDay>& written,
                         std::optional<Entry> last_entry) {
    TodayReport report{.today = today,
                       .last_entry = std::move(last_entry),
                       .streak = current_streak(written, today)};
    if (!written.empty() && written.front().day <= today) {
        report.writing = writing_in({.first = written.front().day, .last = today}, written);
    }
    const auto found = std::ranges::find(written, today, &WritingDay::day);
    if (found != written.end()) report.entries_today = found->entries;
    return report;
}

}  // namespace vaiven::report
