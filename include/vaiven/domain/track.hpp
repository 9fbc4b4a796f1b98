#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace vaiven {

// What a role is about. `other`: study, leave, another trade; `unknown`: not stated.
enum class Track { management, technical, hybrid, other, unknown };

inline constexpr std::array all_tracks{Track::management, Track::technical, Track::hybrid,
                                       Track::other, Track::unknown};

std::string_view to_string(Track track);
std::optional<Track> parse_track(std::string_view text);  // case-blind

// The part of such a role's time that is technical work, 0..1; nothing for the tracks that count
// in no position.
std::optional<double> default_hands_on(Track track);

// Where a move leads, by technical < hybrid < management. Never up or down.
enum class Direction { to_management, to_technical, lateral, other };

std::string_view to_string(Direction direction);  // to-management

// `other` where either side is of track `other` or `unknown`.
Direction direction_of(Track from, Track to);

}  // namespace vaiven
