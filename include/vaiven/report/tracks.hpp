#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include <vaiven/report/timeline.hpp>

// Where the time went. Roles are named by their index in the timeline.
namespace vaiven::report {

// Time in days, fractions of them where roles are held together. Not rounded.
struct TrackTime {
    double days = 0;
    bool vague = false;  // rests on a vague date

    double years() const { return days / 365.2425; }

    friend bool operator==(const TrackTime&, const TrackTime&) = default;
};

struct YearOfTracks {
    int year = 1;
    std::map<Track, double> days;  // only tracks that have any

    friend bool operator==(const YearOfTracks&, const YearOfTracks&) = default;
};

// A run of days on which the position is the same.
struct PositionStretch {
    Days days;
    std::optional<double> position;

    friend bool operator==(const PositionStretch&, const PositionStretch&) = default;
};

// The time since the last day in a role or stint of some kind, up to the timeline's day; both
// lengths are 0 days while one is held.
struct TrackGap {
    Length least;
    std::optional<Length> most;  // absent: no bound is known, "at least"
    Date since =
        earliest_date;         // that last day, by its point; the timeline's day while one is held
    std::size_t reset_by = 0;  // the role or stint whose day that was

    friend bool operator==(const TrackGap&, const TrackGap&) = default;
};

struct Tracks {
    std::map<Track, TrackTime> total;        // only tracks that have any time
    std::vector<YearOfTracks> years;         // every calendar year from the first day to the last
    std::vector<PositionStretch> positions;  // tile the days from the first one held
    std::vector<std::size_t> not_counted;    // roles and stints whose days are in no total
    std::vector<std::size_t> planned;
    std::optional<TrackGap> hands_on_gap;    // since a hands-on share of at least 0.5
    std::optional<TrackGap> management_gap;  // since the track management or hybrid

    friend bool operator==(const Tracks&, const Tracks&) = default;
};

Tracks tracks(const Timeline& timeline);

// The days of `range` by track; only tracks that have any.
std::map<Track, double> track_days(const Timeline& timeline, const Days& range);

// Whether the days of the track in `range` rest on a vague date.
bool is_vague(const Timeline& timeline, Track track, const Days& range);

// The hands-on shares of what is held on a stretch, weighted by its parts; nothing where none of it
// counts.
std::optional<double> position_of(const Timeline& timeline, const Stretch& stretch);
std::optional<double> position_on(const Timeline& timeline, Date day);

// The mean over those days of the year that have a position.
std::optional<double> mean_position(const Tracks& tracks, int year);

// Absent where there was no such role or stint, or where an end needed is unknown.
std::optional<TrackGap> hands_on_gap(const Timeline& timeline);
std::optional<TrackGap> management_gap(const Timeline& timeline);

// Rounded half away from zero, as figures are reported.
double to_hundredths(double value);

}  // namespace vaiven::report
