#include <gtest/gtest.h>

#include <vaiven/domain/instant.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;

TEST(Instant, KnowsItsDayAndTimeOnTheWallClock) {
    const auto instant = parse_instant("2019-02-11T23:30:15-08:00");

    ASSERT_TRUE(instant);
    EXPECT_EQ(local_day(*instant), Date{2019y / 2 / 11});
    EXPECT_EQ(local_time(*instant), (TimeOfDay{23, 30, 15}));
    EXPECT_EQ(instant->unix_milliseconds, 1'549'956'615'000);
}

TEST(Instant, PrintsMillisecondsAndOffset) {
    EXPECT_EQ(to_string(*parse_instant("2019-02-11T09:30:00Z")), "2019-02-11T09:30:00.000+00:00");
    EXPECT_EQ(to_string(*parse_instant("2019-02-11T09:30:00.25+05:30")),
              "2019-02-11T09:30:00.250+05:30");
    EXPECT_EQ(to_string(*parse_instant("1969-12-31T23:59:59.999-00:30")),
              "1969-12-31T23:59:59.999-00:30");
}

TEST(Instant, RefusesWhatIsNoInstant) {
    for (const auto* text :
         {"", "2019-02-11", "2019-02-11T09:30:00", "2019-02-30T09:30:00Z", "2019-02-11T09:30Z",
          "2019-02-11T09:30:00.Z", "2019-02-11T09:30:00+1"}) {
        EXPECT_EQ(parse_instant(text), std::nullopt) << text;
    }
}

TEST(CurrentDay, IsTheDayBeforeUntilTheDayStarts) {
    const TimeOfDay four{.hour = 4};
    const auto day = [&](const char* instant) {
        return to_string(current_day(*parse_instant(instant), four));
    };

    EXPECT_EQ(day("2019-03-01T03:59:59.999Z"), "2019-02-28");
    EXPECT_EQ(day("2019-03-01T04:00:00Z"), "2019-03-01");
    EXPECT_EQ(day("2019-03-01T02:30:00+14:00"), "2019-02-28");
    EXPECT_EQ(to_string(current_day(*parse_instant("2019-03-01T00:00:00Z"), {})), "2019-03-01");
}

}  // namespace
}  // namespace vaiven
