#include <gtest/gtest.h>

#include <vaiven/domain/filter.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

TEST(EntryFilter, NarrowsWhenItAsksForMoreThanOrderAndLimit) {
    EXPECT_FALSE(EntryFilter{}.narrows());
    EXPECT_FALSE((EntryFilter{.limit = 3, .order = EntryOrder::newest_first}.narrows()));
    EXPECT_TRUE((EntryFilter{.tags = {"x"}}.narrows()));
    EXPECT_TRUE((EntryFilter{.starred_only = true}.narrows()));
}

TEST(Intersection, IsWhatIsInBoth) {
    const DateRange since{.first = 2019y / 3 / 1, .last = {}};
    const DateRange year = days_of_year(2019);

    EXPECT_EQ(intersection(since, year),
              (DateRange{.first = 2019y / 3 / 1, .last = 2019y / 12 / 31}));
    EXPECT_EQ(intersection({}, {}), DateRange{});
    EXPECT_EQ(intersection(since, days_of_year(2018)), std::nullopt);
}

}  // namespace
}  // namespace vaiven
