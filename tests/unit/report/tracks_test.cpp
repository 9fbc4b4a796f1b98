#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/report/tracks.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;
using testing::role;
using testing::stint;
using testing::with_share;

Tracks tracks_of(const std::vector<Role>& roles, Date as_of = 2026y / 1 / 1) {
    return tracks(timeline(roles, as_of));
}

TEST(Tracks, CountDaysAndYears) {
    const Tracks found = tracks_of({role("a", Track::technical, "2010-01", "2011-12"),
                                    role("b", Track::management, "2012", "2013-12")});

    EXPECT_EQ(to_hundredths(found.total.at(Track::technical).days), 730);
    EXPECT_EQ(to_hundredths(found.total.at(Track::technical).years()), 2);
    EXPECT_FALSE(found.total.at(Track::technical).vague);
    EXPECT_EQ(to_hundredths(found.total.at(Track::management).days), 549);
    EXPECT_TRUE(found.total.at(Track::management).vague);
    EXPECT_FALSE(found.total.contains(Track::other));
}

TEST(Tracks, CountEachYearOfTheTimeline) {
    const Tracks found = tracks_of({role("a", Track::technical, "2012-12-31", "2012-12-31"),
                                    role("b", Track::management, "2014-12-30", "open")},
                                   2015y / 1 / 1);

    ASSERT_EQ(found.years.size(), 4U);
    EXPECT_EQ(found.years[0], (YearOfTracks{.year = 2012, .days = {{Track::technical, 1}}}));
    EXPECT_EQ(found.years[1], (YearOfTracks{.year = 2013}));
    EXPECT_EQ(found.years[2], (YearOfTracks{.year = 2014, .days = {{Track::management, 2}}}));
    EXPECT_EQ(found.years[3], (YearOfTracks{.year = 2015, .days = {{Track::management, 1}}}));
}

TEST(Tracks, SplitDaysByShare) {
    const Tracks found =
        tracks_of({role("vp", Track::management, "2010-01-01", "2010-01-10"),
                   stint("ops", "vp", "2010-01-03", "2010-01-04", 0.25),
                   with_share(role("shop", Track::other, "2010-01-01", "2010-01-10"), 0.25)});

    EXPECT_EQ(to_hundredths(found.total.at(Track::management).days), 7.6);
    EXPECT_EQ(to_hundredths(found.total.at(Track::technical).days), 0.4);
    EXPECT_EQ(to_hundredths(found.total.at(Track::other).days), 2);
}

TEST(Tracks, NameWhatIsNotCountedAndWhatIsPlanned) {
    const Tracks found = tracks_of({role("a", Track::technical, "2010-01", "unknown"),
                                    role("b", Track::technical, "2010-01", "2012-01"),
                                    role("c", Track::technical, "2026-03", "open")});

    EXPECT_EQ(found.not_counted, std::vector<std::size_t>{0});
    EXPECT_EQ(found.planned, std::vector<std::size_t>{2});
}

TEST(Tracks, AreVagueOnlyByDatesThatCount) {
    EXPECT_FALSE(tracks_of({role("a", Track::technical, "2010-01", "2027")})
                     .total.at(Track::technical)
                     .vague);
    EXPECT_TRUE(tracks_of({role("a", Track::technical, "2010-01", "2024")})
                    .total.at(Track::technical)
                    .vague);
}

TEST(Position, IsTheMeanOfTheHandsOnShares) {
    const std::vector<Role> roles{with_share(role("a", Track::technical, "2010-01", "open"), 0.75),
                                  with_share(role("b", Track::management, "2011-01", "open"), 0.25),
                                  with_share(role("c", Track::other, "2012-01", "open"), 1)};
    const Timeline line = timeline(roles, 2012y / 12 / 31);

    EXPECT_EQ(position_on(line, 2009y / 1 / 1), std::nullopt);
    EXPECT_DOUBLE_EQ(position_on(line, 2010y / 1 / 1).value(), 1);
    EXPECT_DOUBLE_EQ(position_on(line, 2011y / 1 / 1).value(), 0.75);
    EXPECT_DOUBLE_EQ(position_on(line, 2012y / 12 / 31).value(), 0.75);
}

TEST(Position, IsUndefinedWhereNothingCounts) {
    const Tracks found = tracks_of({role("a", Track::hybrid, "2010-01", "2010-12"),
                                    role("b", Track::other, "2011-01", "2011-12"),
                                    role("c", Track::unknown, "2012-01", "open")},
                                   2012y / 12 / 31);

    ASSERT_EQ(found.positions.size(), 2U);
    EXPECT_EQ(found.positions[0].position, 0.5);
    EXPECT_EQ(found.positions[1],
              (PositionStretch{.days = {.first = 2011y / 1 / 1, .last = 2012y / 12 / 31}}));
}

}  // namespace
}  // namespace vaiven::report
