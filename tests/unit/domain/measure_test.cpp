#include <gtest/gtest.h>

#include <vaiven/domain/measure.hpp>

namespace vaiven {
namespace {

TEST(ProblemOf, TakesValuesOnTheScaleBothEndsIncluded) {
    const auto measures = standard_measures();

    EXPECT_EQ(
        problem_of({{"energy", 1}, {"energy", 5}, {"hands-on", 0}, {"hands-on", 100}}, measures),
        std::nullopt);
    EXPECT_EQ(problem_of({{"energy", 0}}, measures),
              "energy goes from 1 to 5, and 0 is not on that scale");
    EXPECT_EQ(problem_of({{"hands-on", 101}}, measures),
              "hands-on goes from 0 to 100, and 101 is not on that scale");
}

TEST(ProblemOf, NamesTheMeasuresThereAre) {
    EXPECT_EQ(problem_of({{"sleep", 3}}, standard_measures()),
              "there is no measure 'sleep'; the measures are energy, mood, confidence, learning, "
              "hands-on");
}

}  // namespace
}  // namespace vaiven
