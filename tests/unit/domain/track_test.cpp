#include <gtest/gtest.h>

#include <vaiven/domain/track.hpp>

namespace vaiven {
namespace {

TEST(ParseTrack, ReadsWhatToStringPrints) {
    for (const Track track : all_tracks) EXPECT_EQ(parse_track(to_string(track)), track);
    EXPECT_EQ(parse_track("Management"), Track::management);
    EXPECT_EQ(parse_track("manager"), std::nullopt);
    EXPECT_EQ(parse_track(""), std::nullopt);
}

TEST(DefaultHandsOn, FollowsTheTrack) {
    EXPECT_EQ(default_hands_on(Track::technical), 1.0);
    EXPECT_EQ(default_hands_on(Track::hybrid), 0.5);
    EXPECT_EQ(default_hands_on(Track::management), 0.0);
    EXPECT_EQ(default_hands_on(Track::other), std::nullopt);
    EXPECT_EQ(default_hands_on(Track::unknown), std::nullopt);
}

TEST(DirectionOf, GoesByTheOrderOfTracks) {
    EXPECT_EQ(direction_of(Track::technical, Track::hybrid), Direction::to_management);
    EXPECT_EQ(direction_of(Track::hybrid, Track::management), Direction::to_management);
    EXPECT_EQ(direction_of(Track::management, Track::technical), Direction::to_technical);
    EXPECT_EQ(direction_of(Track::hybrid, Track::technical), Direction::to_technical);
    EXPECT_EQ(direction_of(Track::hybrid, Track::hybrid), Direction::lateral);
    EXPECT_EQ(direction_of(Track::management, Track::other), Direction::other);
    EXPECT_EQ(direction_of(Track::unknown, Track::technical), Direction::other);
    EXPECT_EQ(direction_of(Track::unknown, Track::unknown), Direction::other);
    EXPECT_EQ(to_string(Direction::to_management), "to-management");
    EXPECT_EQ(to_string(Direction::other), "other");
}

}  // namespace
}  // namespace vaiven
