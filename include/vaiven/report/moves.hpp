#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <vaiven/report/timeline.hpp>

// The steps of the main sequence. Roles are named by their index in the timeline.
namespace vaiven::report {

// A time between two dates.
struct Between {
    Length length;
    bool vague = false;  // rests on a vague date

    friend bool operator==(const Between&, const Between&) = default;
};

struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
    // The start of the role it leads to, or the day that role became main; of kind unknown where
    // the start is.
    Placement date;
    bool became_main = false;  // because another role ended; it had begun before
    bool is_assumed = false;   // the two stand beside each other only because they were entered so
    Direction direction = Direction::lateral;
    bool title_change = false;  // lateral, in the same organisation, with a new title
    // From the day after the one role to the day before the other; 0 days where they overlap;
    // absent where a date is unknown.
    std::optional<Between> gap;
    std::optional<Duration> tenure_before;  // of the role left; absent where a date is unknown

    friend bool operator==(const Move&, const Move&) = default;
};

// A change between management and technical, every other track skipped.
struct Swing {
    std::size_t from = 0;
    std::size_t to = 0;
    Placement date;                          // as that of a move
    Direction direction = Direction::other;  // to_management or to_technical
    // Since the swing before; absent for the first and where a date is unknown.
    std::optional<Between> since_last;

    friend bool operator==(const Swing&, const Swing&) = default;
};

struct Moves {
    std::vector<Move> moves;          // in order of the main sequence
    std::vector<Swing> swings;        // the same
    int management_to_technical = 0;  // swings
    int technical_to_management = 0;
    std::map<std::pair<Track, Track>, int> matrix;  // moves by track (from, to); no zeros

    friend bool operator==(const Moves&, const Moves&) = default;
};

// The same title, organisation and track again is one position continued and no move.
Moves moves(const Timeline& timeline);

}  // namespace vaiven::report
