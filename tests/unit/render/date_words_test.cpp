#include <gtest/gtest.h>

#include "support/careers.hpp"
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::render {
namespace {

using testing::career_date;

struct Words {
    std::string typed;
    std::string shown;
};

class DateWords : public ::testing::TestWithParam<Words> {};

TEST_P(DateWords, AreThoseTypedOrOnesThatStandAlone) {
    const auto& [typed, shown] = GetParam();

    EXPECT_EQ(date_words(career_date(typed)), shown);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, DateWords,
    ::testing::Values(Words{"2019-02", "2019-02"}, Words{"2019-02-11", "2019-02-11"},
                      Words{"Feb 2019", "2019-02"}, Words{"early 2019", "early 2019"},
                      Words{"2019-37", "early 2019"}, Words{"Q2 2019", "Q2 2019"},
                      Words{"2019-34", "Q2 2019"}, Words{"around 2008", "around 2008"},
                      Words{"2008~", "around 2008"}, Words{"2008?", "perhaps 2008"},
                      Words{"201X", "2010s"}, Words{"[2007..2008]", "between 2007 and 2008"},
                      Words{"2007..2008 or 2014~", "between 2007 and 2008, or around 2014"},
                      Words{"before 2010", "before 2010"}, Words{"[..2009]", "2009 or earlier"},
                      Words{"after 2010", "after 2010"}, Words{"unknown", "unknown"},
                      Words{"..", "open"}, Words{"3.5 years before end", "3.5 years before end"}));

TEST(DateWords, OfARelativeDateNameTheMonthsItComesTo) {
    const CareerDate start = career_date("3.5 years before end");

    EXPECT_EQ(date_words(start, placed(start, career_date("early 2019")).start),
              "between Jul and Oct 2015");
    EXPECT_EQ(date_words(start, placed(start, career_date("unknown")).start),
              "3.5 years before end");
}

TEST(DurationWords, AreNeverZeroWhereNobodyKnows) {
    EXPECT_EQ(duration_words(std::nullopt), "unknown");
    EXPECT_EQ(between_words(std::nullopt), "unknown");
}

TEST(DaysWords, HaveAtMostOneDecimal) {
    EXPECT_EQ(days_words(1324.96, true), "~1,325");
    EXPECT_EQ(days_words(20.5, false), "20.5");
}

}  // namespace
}  // namespace vaiven::render
