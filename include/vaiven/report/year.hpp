#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/writing_day.hpp>
#include <vaiven/report/career.hpp>
#include <vaiven/report/writing.hpp>

namespace vaiven::report {

// A role or stint held in a year, or begun or ended in it where the other date is unknown.
struct RoleInYear {
    std::size_t role = 0;
    std::optional<Days> days;        // held in the year, by the points; absent where unknown
    std::optional<Duration> tenure;  // up to the last day that counts

    friend bool operator==(const RoleInYear&, const RoleInYear&) = default;
};

struct TrackInYear {
    TrackTime time;
    double part = 0;                  // of the year's days on which any role was held, 0..1
    std::optional<double> last_year;  // days; absent where nothing was held in the year before

    friend bool operator==(const TrackInYear&, const TrackInYear&) = default;
};

struct MonthOfTracks {
    unsigned month = 1;            // 1..12
    std::map<Track, double> days;  // only tracks that have any

    friend bool operator==(const MonthOfTracks&, const MonthOfTracks&) = default;
};

// The career in one year, as of that year's last day that counts. Moves and milestones belong to
// the year their points lie in; what has no date is in none.
struct CareerInYear {
    Timeline timeline;
    std::optional<std::size_t> began;  // the main role of the first day
    std::optional<std::size_t> ended;  // the main role of the last day that counts
    std::vector<RoleInYear> roles;     // in reading order
    std::vector<Move> moves;           // without the title changes
    std::vector<Move> title_changes;
    std::vector<PlacedMilestone> milestones;
    std::map<Track, TrackInYear> tracks;         // only those with time in this year or the last
    std::vector<MonthOfTracks> tracks_by_month;  // every month that counts; empty without roles
    std::vector<Missing> missing;

    friend bool operator==(const CareerInYear&, const CareerInYear&) = default;
};

// The entries that their writer set apart, by day; one may be in two of the lists.
struct SetApart {
    std::vector<Entry> wins;
    std::vector<Entry> lessons;
    std::vector<Entry> starred;

    friend bool operator==(const SetApart&, const SetApart&) = default;
};

struct YearReport {
    int year = 1;
    Date as_of = earliest_date;  // the last day that counts: the year's last, or earlier
    Writing writing;
    CareerInYear career;
    SetApart set_apart;

    friend bool operator==(const YearReport&, const YearReport&) = default;
};

// Several years in one document.
struct SpanReport {
    int first_year = 1;
    int last_year = 1;  // inclusive
    Date as_of = earliest_date;
    Writing writing;                // over the whole span: a streak may cross New Year
    std::vector<YearReport> years;  // with no entry set apart

    friend bool operator==(const SpanReport&, const SpanReport&) = default;
};

// The days of the years from `first_year` to `last_year` that are not after `as_of`. Throws
// Error(input) where the span begins after it.
DateRange days_of_years(int first_year, int last_year, Date as_of);

// What a report of years is made from.
struct YearRecords {
    std::vector<WritingDay> written;  // the days with an entry, in order
    CareerRecords career;
    std::vector<Entry> set_apart;  // wins, lessons and starred entries, by day

    friend bool operator==(const YearRecords&, const YearRecords&) = default;
};

// More days and entries than those of the year are no harm.
YearReport year_report(int year, Date as_of, const YearRecords& records);
SpanReport span_report(int first_year, int last_year, Date as_of, const YearRecords& records);

}  // namespace vaiven::report
