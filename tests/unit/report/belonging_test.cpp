#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/careers.hpp"
#include <vaiven/report/belonging.hpp>

namespace vaiven::report {
namespace {

using testing::role;
using testing::stint;

const std::vector<Role> career{role("cto", Track::management, "2015-07", "2019-02"),
                               role("sre", Track::technical, "2019-04", "open"),
                               stint("ops", "cto", "2018-05", "2018-06"),
                               role("board", Track::other, "unknown", "unknown")};

Entry entry_on(std::string_view day, std::optional<std::string> about = {}) {
    auto entry = test::entry_on(day, "text");
    entry.about = std::move(about);
    return entry;
}

EntryPlace place(const Entry& entry) {
    return place_of(timeline_of_entries(career), entry);
}

std::vector<DateRange> days_of(const std::string& first, const std::string& last) {
    return {{.first = parse_iso_date(first), .last = parse_iso_date(last)}};
}

TEST(PlaceOf, IsTheMainRoleOfTheDay) {
    EXPECT_EQ(place(entry_on("2018-05-10")).role, "cto");
    EXPECT_EQ(place(entry_on("2019-04-01")).role, "sre");
    EXPECT_EQ(place(entry_on("2099-04-01")).role, "sre");
    EXPECT_EQ(place(entry_on("2019-03-10")).role, std::nullopt);
    EXPECT_EQ(place(entry_on("2010-01-01")).role, std::nullopt);
}

TEST(PlaceOf, IsTheRoleItIsAbout) {
    EXPECT_EQ(place(entry_on("2020-01-01", "cto")).role, "cto");
    EXPECT_EQ(place(entry_on("2018-05-10", "ops")).role, "ops");
}

TEST(PlaceOf, IsRecalledWhereTheRoleWasNotHeldThatDay) {
    EXPECT_TRUE(place(entry_on("2020-01-01", "cto")).recalled);
    EXPECT_TRUE(place(entry_on("2014-01-01", "cto")).recalled);
    EXPECT_FALSE(place(entry_on("2018-01-01", "cto")).recalled);
    EXPECT_TRUE(place(entry_on("2018-07-01", "ops")).recalled);
    EXPECT_FALSE(place(entry_on("2018-05-10", "ops")).recalled);
    EXPECT_FALSE(place(entry_on("2018-05-10")).recalled);
}

TEST(PlaceOf, IsRecalledWhereItIsARecall) {
    auto entry = entry_on("2018-05-10", "cto");
    entry.kind = EntryKind::recall;

    EXPECT_TRUE(place(entry).recalled);
}

TEST(PlaceOf, IsNotRecalledWhereNobodyKnowsWhenTheRoleWasHeld) {
    EXPECT_FALSE(place(entry_on("2018-05-10", "board")).recalled);
}

TEST(BelongingTo, IsTheDaysOfMainRolesAndTheirHandles) {
    const auto timeline = timeline_of_entries(career);

    EXPECT_EQ(belonging_to(timeline, {0}),
              (Belonging{.about = {"cto"},
                         .days = {days_of("2015-07-01", "2018-04-30").front(),
                                  days_of("2018-05-01", "2018-06-30").front(),
                                  days_of("2018-07-01", "2019-02-28").front()}}));
    EXPECT_EQ(belonging_to(timeline, {2}), (Belonging{.about = {"ops"}, .days = {}}));
    EXPECT_EQ(belonging_to(timeline, {}), Belonging{});
}

}  // namespace
}  // namespace vaiven::report
