#include "exchange/iso_moment.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

constexpr Date day = 2019y / 2 / 11;

TEST(ParseIsoMoment, TakesADayAlone) {
    EXPECT_EQ(parse_iso_moment("2019-02-11"), (Moment{.day = day}));
}

TEST(ParseIsoMoment, TakesDayAndTimeAsTheyStand) {
    const Moment half_past_nine{.day = day, .time = TimeOfDay{9, 30, 0}};
    const Moment with_seconds{.day = day, .time = TimeOfDay{9, 30, 15}};

    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30"), half_past_nine);
    EXPECT_EQ(parse_iso_moment("2019-02-11 09:30"), half_past_nine);
    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30Z"), half_past_nine);
    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30-08:00"), half_past_nine);
    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30:15"), with_seconds);
    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30:15.123"), with_seconds);
    EXPECT_EQ(parse_iso_moment("2019-02-11T09:30:15.123456+13:45"), with_seconds);
}

TEST(ParseIsoMoment, RefusesEveryOtherForm) {
    for (const auto* text :
         {"", "2019-02-30", "2019-2-11", "11.02.2019", "2019-02-11T", "2019-02-11T9:30",
          "2019-02-11T24:00", "2019-02-11T09", "2019-02-11T09:30.5", "2019-02-11T09:30:15.",
          "2019-02-11T09:30:15.x", "2019-02-11T09:30+1", "2019-02-11T09:30ZZ", "2019-02-11x",
          "2019-02-11TZ", "2019-02-11T.", "2019-02-11T09:30 "}) {
        EXPECT_EQ(parse_iso_moment(text), std::nullopt) << text;
    }
}

TEST(BadDayReason, TellsADayThatDoesNotExistFromAnotherForm) {
    EXPECT_EQ(bad_day_reason("2019-02-30T09:30"), "the day '2019-02-30' does not exist");
    EXPECT_EQ(bad_day_reason("3/4/2019"),
              "'3/4/2019' is not a day such as 2019-02-11 or a moment such as 2019-02-11T09:30");
}

}  // namespace
}  // namespace vaiven::exchange
