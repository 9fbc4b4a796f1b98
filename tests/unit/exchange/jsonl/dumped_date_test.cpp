#include <gtest/gtest.h>

#include "support/careers.hpp"
#include "support/jsonl_lines.hpp"

namespace vaiven::exchange {
namespace {

using testing::career_date;
using Kind = CareerDate::Kind;

// The date that `json` is read as.
CareerDate date_of(const std::string& json) {
    const auto records =
        testing::records_in(R"({"record":"milestone","text":"x","date":)" + json + "}");
    EXPECT_EQ(records.milestones.size(), 1U)
        << (records.refused.empty() ? json : records.refused[0].words);
    return records.milestones.empty() ? CareerDate{} : records.milestones.front().date;
}

std::string refusal_of(const std::string& json) {
    return testing::refusal_of(R"({"record":"milestone","text":"x","date":)" + json + "}");
}

constexpr auto no_bounds =
    "in 'date': 'earliest' and 'latest' are not the bounds of '2019'; left "
    "out, they are worked out";

TEST(DumpedDate, IsTheSameAgain) {
    EXPECT_EQ(date_of(R"({"edtf":"2019-37","typed":"early 2019","earliest":"2019-01-01",)"
                      R"("latest":"2019-04-30"})"),
              career_date("early 2019"));
    EXPECT_EQ(date_of(R"({"edtf":"[..2009]","typed":"before 2010","latest":"2009-12-31"})"),
              career_date("before 2010"));
    EXPECT_EQ(date_of(R"({"edtf":"..","typed":"present"})"), career_date("present"));
    EXPECT_EQ(date_of(R"({"typed":"unknown"})"), career_date("unknown"));
    EXPECT_EQ(date_of("{}"), CareerDate{});
}

TEST(DumpedDate, ComesBackAsRelative) {
    const auto date = date_of(R"({"typed":"3.5 years before end"})");

    EXPECT_EQ(date, career_date("3.5 years before end"));
    EXPECT_TRUE(date.relative.has_value());
}

TEST(DumpedDate, KnowsTheHemisphereByItsBounds) {
    EXPECT_EQ(date_of(R"({"edtf":"2019-21","typed":"2019-21","earliest":"2019-09-01",)"
                      R"("latest":"2019-11-30"})"),
              parse_career_date("2019-21", earliest_date, Hemisphere::south));
    EXPECT_EQ(date_of(R"({"edtf":"2019-21"})"), career_date("2019-21"));
}

TEST(DumpedDate, MayBeAText) {
    EXPECT_EQ(date_of(R"("2019")"), career_date("2019"));
    EXPECT_EQ(date_of(R"("2019-02")"), career_date("2019-02"));
    EXPECT_EQ(date_of(R"("2019-37")"), career_date("2019-37"));
    EXPECT_EQ(date_of(R"("[2007..2008,2014~]")"), career_date("[2007..2008,2014~]"));
    EXPECT_EQ(date_of(R"("..")"), career_date(".."));
    EXPECT_EQ(date_of(R"("unknown")"), career_date("unknown"));
    EXPECT_EQ(date_of(R"("2 years after start")"), career_date("2 years after start"));
    EXPECT_EQ(date_of("null"), CareerDate{});
}

TEST(DumpedDate, NeedsItsEdtfAlone) {
    EXPECT_EQ(date_of(R"({"edtf":"2008~"})"), career_date("2008~"));
    EXPECT_EQ(date_of(R"({"edtf":".."})"), career_date(".."));
    EXPECT_EQ(date_of(R"({"edtf":"2019","earliest":"2019-01-01"})"), career_date("2019"));
    EXPECT_EQ(date_of(R"({"edtf":"","typed":"2019"})"), career_date("2019"));
}

TEST(DumpedDate, KeepsTheWordsTypedOnOneLine) {
    EXPECT_EQ(date_of(R"({"edtf":"2008~","typed":"around\n 2008"})"), career_date("around 2008"));
}

TEST(DumpedDate, IsRefusedWhereItIsNone) {
    const std::string hint = " is no date; write EDTF such as 2019-02, 2008~ or [2007..2008]";

    EXPECT_EQ(refusal_of(R"({"edtf":"may","typed":"may"})"), "in 'date': 'may'" + hint);
    EXPECT_EQ(refusal_of(R"({"edtf":"unknown"})"), "in 'date': 'unknown'" + hint);
    EXPECT_EQ(refusal_of(R"({"edtf":"present"})"), "in 'date': 'present'" + hint);
    EXPECT_EQ(refusal_of(R"({"typed":"early 2019"})"), "in 'date': 'early 2019'" + hint);
    EXPECT_EQ(refusal_of(R"("yesterday")"), "in 'date': 'yesterday'" + hint);
    EXPECT_EQ(refusal_of(R"("2019-13")"), "in 'date': '2019-13'" + hint);
    EXPECT_EQ(refusal_of(R"("2019-02-30")"), "in 'date': the day '2019-02-30' does not exist");
    EXPECT_EQ(refusal_of(R"(" ")"),
              R"('date' is empty; write "unknown" or, for what still goes on, "..")");
}

TEST(DumpedDate, IsRefusedForBoundsThatAreNotItsOwn) {
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","earliest":"2019-12-31","latest":"2019-01-01"})"),
              no_bounds);
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","earliest":"2018-01-01"})"), no_bounds);
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","latest":"2018-12-31"})"), no_bounds);
    EXPECT_EQ(refusal_of(R"({"typed":"unknown","latest":"2018-12-31"})"),
              "in 'date': 'earliest' and 'latest' are not the bounds of 'unknown'; left out, they "
              "are worked out");
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","earliest":"2019"})"),
              "in 'date': 'earliest' has to be a day such as 2019-02-11, not '2019'");
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","latest":"2019-02-30"})"),
              "in 'date': 'latest' has to be a day such as 2019-02-11, not '2019-02-30'");
}

// A span that only the southern seasons put in order needs bounds that say so.
TEST(DumpedDate, HasNorthernSeasonsWhereNoBoundsAreGiven) {
    const std::string span = "\"edtf\":\"[2019-24..2019-22]\"";

    EXPECT_EQ(refusal_of("{" + span + "}"),
              "in 'date': '[2019-24..2019-22]' is no date; write EDTF such as 2019-02, 2008~ or "
              "[2007..2008]");
    EXPECT_EQ(date_of("{" + span + R"(,"earliest":"2019-06-01"})").edtf, "[2019-32..2019-30]");
}

TEST(DumpedDate, IsRefusedForAWrongShape) {
    EXPECT_EQ(refusal_of("2019"),
              R"('date' has to be a date such as "2019-02" or {"edtf": "2019-02"}, not '2019')");
    EXPECT_EQ(refusal_of(R"({"edtf":2019})"),
              "in 'date': 'edtf' has to be a text in quotes, not '2019'");
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","about":"it"})"), "in 'date': a date has no 'about'");
    EXPECT_EQ(refusal_of(R"({"edtf":"2019","edtf":"2020"})"),
              "in 'date': 'edtf' stands there more than once");
}

}  // namespace
}  // namespace vaiven::exchange
