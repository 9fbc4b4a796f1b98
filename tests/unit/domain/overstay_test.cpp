#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/domain/overstay.hpp>
#include <vaiven/domain/settlement.hpp>

namespace vaiven {
namespace {

std::string overstayed(const std::string& end, const std::string& ideal_end) {
    Role cto = testing::role("cto", Track::management, "2010-01", end);
    cto.ideal_end = testing::career_date(ideal_end);
    const Settlement found = settled({cto});
    const auto figure =
        overstay(found.spans[0], found.ideal_ends[0], Date{std::chrono::year{2026} / 1 / 1});
    if (!figure) return "none";
    return to_string(figure->least) + " " + (figure->most ? to_string(*figure->most) : "or more") +
           (figure->left_early ? " left early" : "");
}

TEST(Overstay, IsAsTypedForADistanceToTheEnd) {
    EXPECT_EQ(overstayed("2019-37", "6 to 12 months before end"), "6m 1y 0m");
    EXPECT_EQ(overstayed("unknown", "6 to 12 months before end"), "6m 1y 0m");
    EXPECT_EQ(overstayed("2019-03-31", "10 days before end"), "10d 10d");
    EXPECT_EQ(overstayed("2019-37", "6 months after end"), "0d 0d left early");
    EXPECT_EQ(overstayed("open", "6 months before end"), "none");
    EXPECT_EQ(overstayed("2027-01", "6 months before end"), "none");
}

TEST(Overstay, CountsFromTheStart) {
    EXPECT_EQ(overstayed("2014-06", "1 year after start"), "3y 5m 3y 5m");
    EXPECT_EQ(overstayed("3 years after start", "2 years after start"), "1y 0m 1y 0m");
    EXPECT_EQ(overstayed("2 years after start", "3 years after start"), "0d 0d left early");
}

TEST(Overstay, IsNothingYetWhileTheIdealEndOfARoleStillHeldLiesAhead) {
    EXPECT_EQ(overstayed("open", "2027-06"), "0d 0d");
    EXPECT_EQ(overstayed("2030", "2027-06"), "0d 0d");
}

TEST(Overstay, RestsOnTheBoundsElse) {
    EXPECT_EQ(overstayed("2019-02", "2018-06"), "8m 8m");
    EXPECT_EQ(overstayed("2019-02", "2018"), "2m 1y 1m");
    EXPECT_EQ(overstayed("2019", "2019"), "0d 11m");
    EXPECT_EQ(overstayed("after 2019", "2018-12"), "1y 0m or more");
}

TEST(Overstay, SaysWhoLeftEarly) {
    EXPECT_EQ(overstayed("2019-02", "2019-06"), "0d 0d left early");
    EXPECT_EQ(overstayed("2019-02", "2019"), "0d 1m");
}

TEST(Overstay, CountsAnOpenEndAsTheDayAsked) {
    EXPECT_EQ(overstayed("open", "2025-06"), "6m 6m");
    EXPECT_EQ(overstayed("2027", "2025-06"), "6m 6m");
    EXPECT_EQ(overstayed("unknown", "2025-06"), "none");
}

}  // namespace
}  // namespace vaiven
