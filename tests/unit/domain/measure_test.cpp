#include <algorithm>

#include <gtest/gtest.h>

#include "support/refusals.hpp"
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

TEST(ParseScale, TakesTwoEnds) {
    EXPECT_EQ(parse_scale("1..5"), (Scale{1, 5}));
    EXPECT_EQ(parse_scale("0-100"), (Scale{0, 100}));
    EXPECT_EQ(parse_scale(" 1 TO 10 "), (Scale{1, 10}));
    EXPECT_EQ(parse_scale("-2..2"), (Scale{-2, 2}));
    EXPECT_EQ(parse_scale("-3--1"), (Scale{-3, -1}));
}

TEST(ParseScale, RefusesWhatIsNone) {
    for (const auto* typed : {"", "5", "..", "1..", "..5", "1..5..9", "1,5..2", "a..b",
                              "0..1000001", "1..99999999999", "1.5..2"}) {
        expect_words(refusal_of([&] { parse_scale(typed); }), "is no scale; write its two ends");
    }
    for (const auto* typed : {"5..1", "3..3"}) {
        expect_words(refusal_of([&] { parse_scale(typed); }), "first end has to be the smaller");
    }
}

TEST(IsMeasureName, WantsALowerCaseLetterFirst) {
    EXPECT_TRUE(is_measure_name("team-mood2"));
    for (const auto* name : {"", "2nd", "-a", "Sleep", "a b", "naïve"}) {
        EXPECT_FALSE(is_measure_name(name)) << name;
    }
}

TEST(IsAskedBefore, PutsTheStandardMeasuresFirst) {
    std::vector<Measure> measures{{.uid = {}, .name = "calm"},
                                  {.uid = {}, .name = "hands-on"},
                                  {.uid = {}, .name = "anger"},
                                  {.uid = {}, .name = "mood"}};

    std::ranges::sort(measures, is_asked_before);

    EXPECT_EQ(measures[0].name, "mood");
    EXPECT_EQ(measures[1].name, "hands-on");
    EXPECT_EQ(measures[2].name, "anger");
    EXPECT_EQ(measures[3].name, "calm");
}

}  // namespace
}  // namespace vaiven
