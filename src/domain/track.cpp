#include <algorithm>
#include <string>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/track.hpp>

namespace vaiven {

namespace {

// Where the track stands between technical and management.
std::optional<int> rank_of(Track track) {
    switch (track) {
        case Track::technical: return 0;
        case Track::hybrid: return 1;
        case Track::management: return 2;
        case Track::other:
        case Track::unknown: return std::nullopt;
    }
    return std::nullopt;  // not reached
}

}  // namespace

std::string_view to_string(Track track) {
    switch (track) {
        case Track::management: return "management";
        case Track::technical: return "technical";
        case Track::hybrid: return "hybrid";
        case Track::other: return "other";
        case Track::unknown: return "unknown";
    }
    return "unknown";  // not reached
}

std::optional<Track> parse_track(std::string_view text) {
    const std::string lower = lower_ascii(text);
    const auto* const found =
        std::ranges::find(all_tracks, lower, [](Track track) { return to_string(track); });
    if (found == all_tracks.end()) return std::nullopt;
    return *found;
}

std::optional<double> default_hands_on(Track track) {
    switch (track) {
        case Track::management: return 0.0;
        case Track::technical: return 1.0;
        case Track::hybrid: return 0.5;
        case Track::other:
        case Track::unknown: return std::nullopt;
    }
    return std::nullopt;  // not reached
}

std::string_view to_string(Direction direction) {
    switch (direction) {
        case Direction::to_management: return "to-management";
        case Direction::to_technical: return "to-technical";
        case Direction::lateral: return "lateral";
        case Direction::other: return "other";
    }
    return "other";  // not reached
}

Direction direction_of(Track from, Track to) {
    const auto left = rank_of(from);
    const auto entered = rank_of(to);
    if (!left || !entered) return Direction::other;
    if (*left == *entered) return Direction::lateral;
    return *left < *entered ? Direction::to_management : Direction::to_technical;
}

}  // namespace vaiven
