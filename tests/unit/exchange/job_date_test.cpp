#include "exchange/job_date.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

std::string edtf_of(std::string_view text) {
    const auto date = job_date(text);
    return date ? date->edtf : "none";
}

TEST(JobDate, TakesEveryPrecision) {
    EXPECT_EQ(edtf_of("2019"), "2019");
    EXPECT_EQ(edtf_of("2019-02"), "2019-02");
    EXPECT_EQ(edtf_of("2019-02-11"), "2019-02-11");
    EXPECT_EQ(edtf_of(" 2019-02 "), "2019-02");
}

TEST(JobDate, IsTheDateThatPeopleWouldType) {
    const auto today = 2026y / 1 / 1;

    EXPECT_EQ(job_date("2019"), parse_career_date("2019", today));
    EXPECT_EQ(job_date("2019-02"), parse_career_date("2019-02", today));
    EXPECT_EQ(job_date("2019-02-11"), parse_career_date("2019-02-11", today));
    EXPECT_EQ(job_date("Feb 2019"), parse_career_date("Feb 2019", today));
}

TEST(JobDate, TakesMonthsInWords) {
    EXPECT_EQ(edtf_of("Feb 2019"), "2019-02");
    EXPECT_EQ(edtf_of("february  2019"), "2019-02");
    EXPECT_EQ(edtf_of("Sept. 2019"), "2019-09");
    EXPECT_EQ(edtf_of("Dec 2019"), "2019-12");
    EXPECT_EQ(job_date("Feb 2019")->typed, "Feb 2019");
}

TEST(JobDate, DropsTheTimeOfADay) {
    EXPECT_EQ(edtf_of("2019-02-11T00:00:00.000Z"), "2019-02-11");
    EXPECT_EQ(job_date("2019-02-11T00:00:00Z")->typed, "2019-02-11");
}

TEST(JobDate, IsNothingForAllElse) {
    EXPECT_EQ(edtf_of(""), "none");
    EXPECT_EQ(edtf_of("2013-00-39"), "none");
    EXPECT_EQ(edtf_of("2013-13"), "none");
    EXPECT_EQ(edtf_of("2019-02-29"), "none");
    EXPECT_EQ(edtf_of("0000"), "none");
    EXPECT_EQ(edtf_of("0000-12"), "none");
    EXPECT_EQ(edtf_of("20199"), "none");
    EXPECT_EQ(edtf_of("2019-2"), "none");
    EXPECT_EQ(edtf_of("Feb"), "none");
    EXPECT_EQ(edtf_of("Feb 19"), "none");
    EXPECT_EQ(edtf_of("Feb 2019-02"), "none");
    EXPECT_EQ(edtf_of("Foo 2019"), "none");
    EXPECT_EQ(edtf_of("02/2019"), "none");
    EXPECT_EQ(edtf_of("Present"), "none");
}

TEST(MeansStillGoingOn, KnowsTheUsualWords) {
    EXPECT_TRUE(means_still_going_on(""));
    EXPECT_TRUE(means_still_going_on("  "));
    EXPECT_TRUE(means_still_going_on("Present"));
    EXPECT_TRUE(means_still_going_on(" CURRENT "));
    EXPECT_FALSE(means_still_going_on("2019"));
    EXPECT_FALSE(means_still_going_on("unknown"));
}

TEST(MonthOf, IsTheMonthOfADay) {
    const auto day = job_date("2019-02-01").value();

    EXPECT_TRUE(is_first_of_month(day));
    EXPECT_EQ(month_of(day), job_date("2019-02"));
}

TEST(IsFirstOfMonth, IsSaidOfDaysOnly) {
    EXPECT_FALSE(is_first_of_month(job_date("2019-01").value()));
    EXPECT_FALSE(is_first_of_month(job_date("2019-01-11").value()));
    EXPECT_FALSE(is_first_of_month(CareerDate{}));
}

}  // namespace
}  // namespace vaiven::exchange
