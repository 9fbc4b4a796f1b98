#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/writing_day.hpp>

namespace vaiven::report {

// A run of days that each have an entry; both ends are such days.
struct Streak {
    int days = 0;
    Date from = earliest_date;
    Date to = earliest_date;

    friend bool operator==(const Streak&, const Streak&) = default;
};

// A run of days without an entry between two days that have one.
struct WritingGap {
    int days = 0;  // without an entry: the days after `after` and before `next`
    Date after = earliest_date;
    Date next = earliest_date;

    friend bool operator==(const WritingGap&, const WritingGap&) = default;
};

struct MonthOfWriting {
    int year = 1;
    unsigned month = 1;  // 1..12
    std::int64_t entries = 0;
    std::int64_t words = 0;
    std::int64_t days = 0;  // with an entry

    friend bool operator==(const MonthOfWriting&, const MonthOfWriting&) = default;
};

// How much was written in a range of days. Streaks and gaps stop at its ends; of several as long,
// the first counts.
struct Writing {
    std::int64_t entries = 0;
    std::int64_t words = 0;
    std::int64_t days = 0;                  // with an entry
    std::optional<Streak> longest_streak;   // none where nothing was written
    std::optional<WritingGap> longest_gap;  // none where no day was left out between two entries
    std::vector<MonthOfWriting> by_month;   // every month that the range touches, in order

    friend bool operator==(const Writing&, const Writing&) = default;
};

// `written` is in order of days, each once; what lies outside of `range` is left out. Both sides of
// `range` must be present.
Writing writing_in(const DateRange& range, const std::vector<WritingDay>& written);

// The streak that reaches `today`, or, where today has no entry yet, yesterday.
std::optional<Streak> current_streak(const std::vector<WritingDay>& written, Date today);

}  // namespace vaiven::report
