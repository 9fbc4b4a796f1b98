#include "system/colour.hpp"

#include <gtest/gtest.h>

namespace vaiven::system {
namespace {

using enum ColourChoice;

TEST(WantsColour, IsForTerminalsThatHaveAny) {
    EXPECT_TRUE(wants_colour(automatic, true, {.term = "xterm"}));
    EXPECT_FALSE(wants_colour(automatic, false, {.term = "xterm"}));
    EXPECT_FALSE(wants_colour(automatic, true, {.term = "dumb"}));
    EXPECT_FALSE(wants_colour(automatic, true, {}));
}

TEST(WantsColour, FollowsTheCommandLineFirst) {
    EXPECT_TRUE(wants_colour(always, false, {.no_color = "1", .term = "dumb"}));
    EXPECT_FALSE(wants_colour(never, true, {.force_color = "1", .term = "xterm"}));
}

TEST(WantsColour, FollowsTheEnvironment) {
    EXPECT_FALSE(wants_colour(automatic, true, {.no_color = "1", .term = "xterm"}));
    EXPECT_FALSE(wants_colour(automatic, true, {.clicolor = "0", .term = "xterm"}));
    EXPECT_TRUE(wants_colour(automatic, true, {.clicolor = "1", .term = "xterm"}));
    EXPECT_TRUE(wants_colour(automatic, false, {.clicolor_force = "1"}));
    EXPECT_FALSE(wants_colour(automatic, false, {.clicolor_force = "0"}));
    EXPECT_TRUE(wants_colour(automatic, false, {.force_color = "1", .term = "dumb"}));
    EXPECT_FALSE(wants_colour(automatic, true, {.force_color = "false", .term = "xterm"}));
}

TEST(WantsColour, FollowsTheConfigurationLast) {
    EXPECT_TRUE(wants_colour(automatic, false, {.term = "dumb"}, always));
    EXPECT_FALSE(wants_colour(automatic, true, {.term = "xterm"}, never));
    EXPECT_FALSE(wants_colour(automatic, true, {.no_color = "1", .term = "xterm"}, always));
    EXPECT_FALSE(wants_colour(never, true, {.term = "xterm"}, always));
}

TEST(WantsColour, LetsNoColorWinAgainstForce) {
    EXPECT_FALSE(wants_colour(automatic, true,
                              {.no_color = "1", .clicolor_force = "1", .force_color = "1"}));
}

}  // namespace
}  // namespace vaiven::system
