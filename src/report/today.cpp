#include <algorithm>

#include <vaiven/report/anniversary.hpp>
#include <vaiven/report/today.hpp>

namespace vaiven::report {

namespace {

std::vector<std::size_t> planned_roles(const Timeline& timeline) {
    std::vector<std::size_t> planned;
    for (std::size_t role = 0; role < timeline.roles.size(); ++role) {
        const auto& found = timeline.roles[role];
        if (found.standing == Standing::planned && found.span.start.point) planned.push_back(role);
    }
    std::ranges::stable_sort(planned, {}, [&timeline](std::size_t role) {
        return *timeline.roles[role].span.start.point;
    });
    return planned;
}

}  // namespace

TodayReport today_report(Date today, const std::vector<WritingDay>& written,
                         std::optional<Entry> last_entry, const std::vector<Role>& roles) {
    TodayReport report{.today = today,
                       .last_entry = std::move(last_entry),
                       .streak = current_streak(written, today),
                       .on_this_day = anniversaries(written, today),
                       .timeline = timeline(roles, today)};
    report.main_role = main_role_on(report.timeline, today);
    report.planned = planned_roles(report.timeline);
    if (!written.empty() && written.front().day <= today) {
        report.writing = writing_in({.first = written.front().day, .last = today}, written);
    }
    const auto found = std::ranges::find(written, today, &WritingDay::day);
    if (found != written.end()) report.entries_today = found->entries;
    return report;
}

std::optional<int> days_held(const TodayReport& report, std::size_t role) {
    const auto& days = report.timeline.roles[role].days;
    return days ? std::optional(days->count()) : std::nullopt;
}

int days_until(const TodayReport& report, std::size_t planned) {
    return days_between(report.today, *report.timeline.roles[planned].span.start.point);
}

}  // namespace vaiven::report
