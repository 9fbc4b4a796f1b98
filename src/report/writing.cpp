#include <algorithm>

#include <vaiven/report/writing.hpp>

namespace vaiven::report {

namespace {

bool is_next_day(Date day, Date next) {
    return days_between(day, next) == 1;
}

// Streaks of consecutive days, in order.
std::vector<Streak> streaks_of(const std::vector<WritingDay>& written) {
    std::vector<Streak> streaks;
    for (const auto& [day, entries, words] : written) {
        if (streaks.empty() || !is_next_day(streaks.back().to, day)) {
            streaks.push_back({.days = 1, .from = day, .to = day});
        } else {
            streaks.back().to = day;
            ++streaks.back().days;
        }
    }
    return streaks;
}

std::optional<Streak> longest_of(const std::vector<Streak>& streaks) {
    const auto longest = std::ranges::max_element(streaks, {}, &Streak::days);
    if (longest == streaks.end()) return std::nullopt;
    return *longest;
}

std::optional<WritingGap> longest_between(const std::vector<Streak>& streaks) {
    std::optional<WritingGap> longest;
    for (std::size_t at = 1; at < streaks.size(); ++at) {
        const Date after = streaks[at - 1].to;
        const Date next = streaks[at].from;
        const int days = days_between(after, next) - 1;
        if (!longest || days > longest->days) {
            longest = WritingGap{.days = days, .after = after, .next = next};
        }
    }
    return longest;
}

std::vector<MonthOfWriting> months_of(const DateRange& range) {
    std::vector<MonthOfWriting> months;
    for (Date day = first_of_month(*range.first); day <= *range.last; day = add_months(day, 1)) {
        months.push_back({.year = year_of(day), .month = month_of(day)});
        if (day == first_of_month(latest_date)) break;
    }
    return months;
}

std::size_t month_index(Date first, Date day) {
    return static_cast<std::size_t>((year_of(day) - year_of(first)) * 12 +
                                    static_cast<int>(month_of(day)) -
                                    static_cast<int>(month_of(first)));
}

}  // namespace

Writing writing_in(const DateRange& range, const std::vector<WritingDay>& written) {
    Writing writing{.by_month = months_of(range)};
    std::vector<WritingDay> inside;
    std::ranges::copy_if(written, std::back_inserter(inside),
                         [&range](const WritingDay& day) { return range.contains(day.day); });
    for (const auto& [day, entries, words] : inside) {
        auto& month = writing.by_month.at(month_index(*range.first, day));
        month.entries += entries;
        month.words += words;
        month.days += 1;
        writing.entries += entries;
        writing.words += words;
        writing.days += 1;
    }
    const auto streaks = streaks_of(inside);
    writing.longest_streak = longest_of(streaks);
    writing.longest_gap = longest_between(streaks);
    return writing;
}

std::optional<Streak> current_streak(const std::vector<WritingDay>& written, Date today) {
    const auto end = std::ranges::upper_bound(written, today, {}, &WritingDay::day);
    const auto streaks = streaks_of({written.begin(), end});
    if (streaks.empty() || days_between(streaks.back().to, today) > 1) return std::nullopt;
    return streaks.back();
}

}  // namespace vaiven::report
