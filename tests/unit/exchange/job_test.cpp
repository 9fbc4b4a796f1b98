#include "exchange/job.hpp"

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using Kind = CareerDate::Kind;

TEST(JobOf, MakesARoleOfTheWords) {
    const auto [role, refusal] = job_of({.title = " Tech\n Lead\n",
                                         .organisation = "Alpha ",
                                         .start = "2017",
                                         .end = "2019-02",
                                         .extra = R"({"a":1})"});

    EXPECT_EQ(refusal, "");
    EXPECT_EQ(role.title, "Tech Lead");
    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.start.edtf, "2017");
    EXPECT_EQ(role.end.edtf, "2019-02");
    EXPECT_EQ(role.extra, R"({"a":1})");
    EXPECT_EQ(role.track, Track::unknown);
    EXPECT_EQ(role.handle, "");
}

TEST(JobOf, LeavesNamesAsTheyAreWritten) {
    EXPECT_EQ(job_of({.title = "Web\u00A0Developer"}).role.title, "Web\u00A0Developer");
}

TEST(JobOf, TakesNoStartForUnknownAndNoEndForOpen) {
    const auto [role, refusal] = job_of({.title = "CTO"});

    EXPECT_EQ(refusal, "");
    EXPECT_EQ(role.start.kind, Kind::unknown);
    EXPECT_EQ(role.end.kind, Kind::open);
    EXPECT_EQ(role.end.edtf, "..");
}

TEST(JobOf, RefusesAJobWithoutTitle) {
    EXPECT_EQ(job_of({.organisation = "Alpha"}).refusal,
              "a job at 'Alpha': no title, which a role needs");
    EXPECT_EQ(job_of({}).refusal, "no title, which a role needs");
}

TEST(JobOf, RefusesWhatIsNoDate) {
    EXPECT_EQ(job_of({.title = "CTO", .organisation = "Alpha", .start = "2013-00-39"}).refusal,
              "'CTO' at 'Alpha': its start '2013-00-39' is no date; write a day that exists, such "
              "as 2019-02-11, or 2019-02, 2019 or Feb 2019");
    EXPECT_EQ(job_of({.title = "CTO", .start = "2013", .end = "soon"}).refusal,
              "'CTO': its end 'soon' is no date; write a day that exists, such as 2019-02-11, or "
              "2019-02, 2019 or Feb 2019");
}

TEST(JobOf, KeepsTheDateThatCanBeReadBesideOneThatCannot) {
    const auto [role, refusal] = job_of({.title = "CTO", .start = "soon", .end = "2014-05-13"});

    EXPECT_NE(refusal.find("'soon'"), std::string::npos);
    EXPECT_EQ(role.end.edtf, "2014-05-13");
}

TEST(JobOf, RefusesAnEndBeforeTheStart) {
    EXPECT_EQ(job_of({.title = "CTO", .start = "2019-02", .end = "2018"}).refusal,
              "'CTO': it ends (2018) before it begins (2019-02)");
    EXPECT_EQ(job_of({.title = "CTO", .start = "2019-02", .end = "2019"}).refusal, "");
    EXPECT_EQ(job_of({.title = "CTO", .start = "2019-02-11", .end = "2019-02-11"}).refusal, "");
}

TEST(JobOf, RefusesWhatItsReaderFound) {
    EXPECT_EQ(job_of({.title = "CTO", .end = "soon", .problem = "torn"}).refusal, "'CTO': torn");
}

}  // namespace
}  // namespace vaiven::exchange
