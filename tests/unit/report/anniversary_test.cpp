#include <gtest/gtest.h>

#include <vaiven/report/anniversary.hpp>

namespace vaiven::report {
namespace {

using namespace std::chrono_literals;

std::vector<Date> days_found(const std::vector<Date>& written, Date day) {
    std::vector<WritingDay> days;
    days.reserve(written.size());
    for (const auto date : written) days.push_back({.day = date, .entries = 1});
    std::vector<Date> found;
    for (const auto& anniversary : anniversaries(days, day)) found.push_back(anniversary.day);
    return found;
}

using Dates = std::vector<Date>;

TEST(Anniversaries, AreInOtherYearsNewestFirst) {
    const Dates written{2016y / 2 / 11, 2018y / 2 / 10, 2018y / 2 / 11,
                        2019y / 2 / 11, 2020y / 2 / 11, 2020y / 3 / 11};

    EXPECT_EQ(days_found(written, 2019y / 2 / 11),
              (Dates{2020y / 2 / 11, 2018y / 2 / 11, 2016y / 2 / 11}));
}

TEST(Anniversaries, GiveTheLeapDayToTheLastOfAShortFebruary) {
    const Dates written{2015y / 2 / 28, 2016y / 2 / 28, 2016y / 2 / 29};

    EXPECT_EQ(days_found(written, 2019y / 2 / 28),
              (Dates{2016y / 2 / 28, 2016y / 2 / 29, 2015y / 2 / 28}));
    EXPECT_EQ(days_found(written, 2020y / 2 / 28), (Dates{2016y / 2 / 28, 2015y / 2 / 28}));
    EXPECT_EQ(days_found(written, 2020y / 2 / 29), (Dates{2016y / 2 / 29}));
}

}  // namespace
}  // namespace vaiven::report
