#include <gtest/gtest.h>

#include "support/careers.hpp"
#include "support/refusals.hpp"
#include <vaiven/domain/role.hpp>

namespace vaiven {
namespace {

using testing::role;

TEST(ParseShare, TakesPerCentAndParts) {
    EXPECT_DOUBLE_EQ(parse_share("the share", "40%"), 0.4);
    EXPECT_DOUBLE_EQ(parse_share("the share", " 12.5 % "), 0.125);
    EXPECT_DOUBLE_EQ(parse_share("the share", "0.4"), 0.4);
    EXPECT_DOUBLE_EQ(parse_share("the share", "1"), 1);
    EXPECT_DOUBLE_EQ(parse_share("the share", "0"), 0);
    EXPECT_DOUBLE_EQ(parse_share("the share", "100%"), 1);
}

TEST(ParseShare, RefusesABareNumberAboveOneWithAHint) {
    expect_words(refusal_of([] { parse_share("the share", "40"); }),
                 "the share '40' is above 1; write 40% or a number up to 1");
}

TEST(ParseShare, RefusesWhatIsNone) {
    expect_words(refusal_of([] { parse_share("the share", "101%"); }), "100% or less");
    for (const char* const typed : {"", "%", "-0.4", "1e-1", "nan", "0,4", "half", "0.4.1"}) {
        expect_words(refusal_of([&] { parse_share("the share", typed); }), "write 40% or 0.4");
    }
}

TEST(HandsOnOf, IsTheRolesOwnBeforeThatOfItsTrack) {
    Role cto = role("cto", Track::management, "2015", "open");
    EXPECT_EQ(hands_on_of(cto), 0.0);
    cto.hands_on = 0.3;
    EXPECT_EQ(hands_on_of(cto), 0.3);
    EXPECT_EQ(hands_on_of(role("leave", Track::other, "2015", "open")), std::nullopt);
}

TEST(IsSamePlace, ComparesOrganisationAndTrackWithoutCase) {
    Role one = role("dev", Track::technical, "2015", "open");
    Role other = one;
    other.organisation = "ALPHA";
    EXPECT_TRUE(is_same_place(one, other));
    other.track = Track::hybrid;
    EXPECT_FALSE(is_same_place(one, other));
    one.organisation = other.organisation = "";
    other.track = one.track;
    EXPECT_FALSE(is_same_place(one, other));
}

}  // namespace
}  // namespace vaiven
