#include <sstream>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/exchange/json_resume.hpp>

namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;

using Kind = CareerDate::Kind;
using Lines = std::vector<std::size_t>;

CollectedRecords records_in(const std::string& text,
                            DayPrecision precision = DayPrecision::months_where_all_are_firsts) {
    CollectedRecords records;
    std::istringstream in(text);
    read_json_resume(in, records.sink(), precision);
    return records;
}

CollectedRecords work(const std::string& jobs,
                      DayPrecision precision = DayPrecision::months_where_all_are_firsts) {
    return records_in(R"({"basics":{"name":"Ada"},"work":[)" + jobs + "]}", precision);
}

Role only_role(const std::string& job) {
    const auto records = work(job);
    EXPECT_EQ(records.roles.size(), 1U);
    for (const auto& note : records.refused) ADD_FAILURE() << note.words;
    return records.roles.size() == 1 ? records.roles[0] : Role{};
}

std::string only_refusal(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.refused.size(), 1U);
    EXPECT_TRUE(records.roles.empty());
    return records.refused.size() == 1 ? records.refused[0].words : "";
}

TEST(ReadJsonResume, ReadsAJob) {
    const auto role = only_role(R"({"name": "Alpha", "position": "CTO", "startDate": "2014-02-13",
        "endDate": "2019-03", "summary": "Led.", "highlights": ["one", "two"],
        "location": {"city": "York"}, "url": "https://alpha.example"})");

    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.title, "CTO");
    EXPECT_EQ(role.start.edtf, "2014-02-13");
    EXPECT_EQ(role.end.edtf, "2019-03");
    EXPECT_EQ(role.extra,
              R"({"summary":"Led.","highlights":["one","two"],"location":{"city":"York"},)"
              R"("url":"https://alpha.example"})");
    EXPECT_EQ(role.track, Track::unknown);
    EXPECT_EQ(role.handle, "");
    EXPECT_NE(role.uid, Uid{});
}

TEST(ReadJsonResume, ReadsTheKeysOfVersion0) {
    const auto role =
        only_role(R"({"company":"Alpha","position":"CTO","website":"https://alpha.example",)"
                  R"("startDate":"2014"})");

    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.start.edtf, "2014");
    EXPECT_TRUE(role.start.vague);
    EXPECT_EQ(role.extra, R"({"website":"https://alpha.example"})");
}

TEST(ReadJsonResume, TakesTheNameWhereThereIsACompanyToo) {
    const auto role = only_role(R"({"name":"Alpha","company":"Alpha Ltd","position":"CTO"})");

    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.extra, R"({"company":"Alpha Ltd"})");
    EXPECT_EQ(only_role(R"({"name":" ","company":"Beta","position":"CTO"})").organisation, "Beta");
}

TEST(ReadJsonResume, TakesAMissingEndForOpen) {
    const auto end_of = [](const std::string& end) {
        return only_role(R"({"position":"CTO","startDate":"2014-05")" + end + "}").end;
    };

    EXPECT_EQ(end_of("").kind, Kind::open);
    EXPECT_EQ(end_of(R"(,"endDate":"")").kind, Kind::open);
    EXPECT_EQ(end_of(R"(,"endDate":null)").kind, Kind::open);
    EXPECT_EQ(end_of(R"(,"endDate":"Present")").kind, Kind::open);
    EXPECT_EQ(end_of(R"(,"endDate":"Present")").edtf, "..");
}

TEST(ReadJsonResume, TakesAMissingStartForUnknownAndRemarksOnIt) {
    const auto records = work(R"({"position":"CTO"},{"position":"SRE","startDate":""})");

    ASSERT_EQ(records.roles.size(), 2U);
    EXPECT_EQ(records.roles[0].start.kind, Kind::unknown);
    EXPECT_EQ(records.roles[1].start.kind, Kind::unknown);
    ASSERT_EQ(records.odd.size(), 2U);
    EXPECT_EQ(records.odd[1].line, 2U);
    EXPECT_EQ(records.odd[1].words, "'SRE' has no start in the file, so its start is unknown");
}

TEST(ReadJsonResume, TakesAYearThatIsANumber) {
    EXPECT_EQ(only_role(R"({"position":"CTO","startDate":2014})").start.edtf, "2014");
}

const std::string firsts = R"({"position":"Head","startDate":"2019"},)"
                           R"({"position":"CTO","startDate":"2016-02-01","endDate":"2018-12-01"},)"
                           R"({"position":"SRE","startDate":"2014-07","endDate":"2016-01-01"})";

TEST(ReadJsonResume, ReadsFirstsAsMonthsAndSaysSo) {
    const auto records = work(firsts);

    ASSERT_EQ(records.roles.size(), 3U);
    EXPECT_EQ(records.roles[0].start.edtf, "2019");
    EXPECT_EQ(records.roles[1].start.edtf, "2016-02");
    EXPECT_EQ(records.roles[1].start.typed, "2016-02");
    EXPECT_EQ(to_string(*records.roles[1].end.bounds.last), "2018-12-31");
    EXPECT_EQ(records.roles[2].end.edtf, "2016-01");
    ASSERT_EQ(records.odd.size(), 1U);
    EXPECT_EQ(records.odd[0].line, 2U);
    EXPECT_EQ(records.odd[0].words,
              "every day that a job of this file begins or ends on is the first of a month, so all "
              "were read as months (2019-02-01 as 2019-02); --day-precision reads them as days");
}

TEST(ReadJsonResume, ReadsFirstsAsDaysWhereAsked) {
    const auto records = work(firsts, DayPrecision::days);

    ASSERT_EQ(records.roles.size(), 3U);
    EXPECT_EQ(records.roles[1].start.edtf, "2016-02-01");
    EXPECT_EQ(records.roles[1].end.edtf, "2018-12-01");
    EXPECT_TRUE(records.odd.empty());
}

TEST(ReadJsonResume, ReadsFirstsAsDaysBesideOneOtherDay) {
    const auto records = work(firsts + R"(,{"position":"Dev","endDate":"2014-06-30"})");

    ASSERT_EQ(records.roles.size(), 4U);
    EXPECT_EQ(records.roles[1].start.edtf, "2016-02-01");
}

TEST(ReadJsonResume, CountsTheDaysOfARefusedJobToo) {
    const auto records =
        work(firsts + R"(,{"position":"Dev","startDate":"soon","endDate":"2014-06-30"})");

    ASSERT_EQ(records.roles.size(), 3U);
    EXPECT_EQ(records.roles[1].start.edtf, "2016-02-01");
}

TEST(ReadJsonResume, SaysNothingOfMonthsWhereNoDayIsGiven) {
    EXPECT_TRUE(work(R"({"position":"CTO","startDate":"2014-02","endDate":"2016"})").odd.empty());
}

TEST(ReadJsonResume, GivesTheSameUidsInBothReadings) {
    const auto months = work(firsts);
    const auto days = work(firsts, DayPrecision::days);

    ASSERT_EQ(months.roles.size(), days.roles.size());
    EXPECT_EQ(months.roles[1].uid, days.roles[1].uid);
    EXPECT_EQ(work(firsts).roles, months.roles);
}

TEST(ReadJsonResume, KeepsTheOrderAndOverlaps) {
    const auto records =
        work(R"({"position":"B","startDate":"2016"},{"position":"C","startDate":"2018"},)"
             R"({"position":"A","startDate":"2011","endDate":"2017"})");

    ASSERT_EQ(records.roles.size(), 3U);
    EXPECT_EQ(records.roles[0].title, "B");
    EXPECT_EQ(records.roles[2].title, "A");
    EXPECT_EQ(records.role_lines, (Lines{1, 2, 3}));
}

TEST(ReadJsonResume, RefusesJobsOneByOne) {
    const auto records =
        work(R"({"name":"Alpha","position":"CTO","startDate":"2013-00-39"},)"
             R"("CTO",{"name":"Alpha"},{"position":["CTO"]},{"position":"A","startDate":true},)"
             R"({"position":"SRE"},{"position":"B","position":"C"},{"position":"D\u0000"})");

    ASSERT_EQ(records.refused.size(), 7U);
    EXPECT_EQ(records.refused[0].line, 1U);
    EXPECT_EQ(records.refused[0].words,
              "'CTO' at 'Alpha': its start '2013-00-39' is no date; write a day that exists, such "
              "as 2019-02-11, or 2019-02, 2019 or Feb 2019");
    EXPECT_EQ(records.refused[1].words,
              "'CTO' is no job: a JSON object with a 'position' is wanted");
    EXPECT_EQ(records.refused[2].words, "a job at 'Alpha': no title, which a role needs");
    EXPECT_EQ(records.refused[3].words, R"('position' has to be a text in quotes, not '["CTO"]')");
    EXPECT_EQ(records.refused[4].words, "'A': 'startDate' has to be a text in quotes, not 'true'");
    EXPECT_EQ(records.refused[5].words, "'B': 'position' stands there more than once");
    EXPECT_NE(records.refused[6].words.find("'position' holds a NUL"), std::string::npos);
    EXPECT_EQ(records.role_lines, Lines{6});
}

TEST(ReadJsonResume, RefusesAFileThatIsNone) {
    const std::string none = "no list 'work' of jobs, so this is not a JSON Resume with any";

    EXPECT_EQ(only_refusal(R"({"basics":{}})"), none);
    EXPECT_EQ(only_refusal(R"({"work":{}})"), none);
    EXPECT_EQ(only_refusal("[]"), none);
    EXPECT_EQ(only_refusal("7"), none);
    EXPECT_EQ(only_refusal(R"({"work":[],"work":[]})"),
              "the list 'work' stands there more than once");
    EXPECT_EQ(only_refusal(""), "the JSON stops in the middle");
    EXPECT_EQ(only_refusal(R"({"work":[{"position":"CTO"})"), "the JSON stops in the middle");
    EXPECT_NE(only_refusal("work:\n- position: CTO\n").find("not JSON"), std::string::npos);
    EXPECT_NE(only_refusal("{\"work\":[\"\xE9\"]}").find("not UTF-8"), std::string::npos);
}

TEST(ReadJsonResume, TakesAnEmptyListForNoJobs) {
    EXPECT_TRUE(work("").refused.empty());
    EXPECT_TRUE(work("").roles.empty());
}

TEST(ReadJsonResume, PassesOverAByteOrderMark) {
    EXPECT_EQ(records_in("\xEF\xBB\xBF{\"work\":\r\n[{\"position\":\"CTO\"}]}").roles.size(), 1U);
}

std::string nested(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

TEST(ReadJsonResume, LimitsDepthAndSize) {
    EXPECT_EQ(work(R"({"position":"CTO","x":)" + nested(100) + "}").roles.size(), 1U);
    EXPECT_NE(only_refusal(R"({"work":[{"position":"CTO","x":)" + nested(101) + "}]}")
                  .find("lists and objects within each other"),
              std::string::npos);
    EXPECT_NE(only_refusal(nested(200'000)).find("within each other"), std::string::npos);
    EXPECT_EQ(only_refusal(R"({"work":[],"x":")" + std::string(largest_resume, 'x') + "\"}"),
              "more than 4 MiB, which no résumé has; a picture in it can be left out");
}

TEST(ReadJsonResume, LimitsTheNumberOfJobs) {
    std::string jobs = R"({"position":"CTO","startDate":"2014"})";
    for (std::size_t count = 1; count < most_jobs; ++count) jobs += R"(,{"position":"CTO"})";

    EXPECT_EQ(work(jobs).roles.size(), most_jobs);
    EXPECT_EQ(only_refusal(R"({"work":[)" + jobs + R"(,{"position":"CTO"}]})"),
              "more than 1000 jobs, which no résumé has");
}

TEST(ReadJsonResume, SaysWhereTheStreamBreaks) {
    CollectedRecords records;
    std::istringstream in("{}");
    in.setstate(std::ios::badbit);

    EXPECT_THROW(read_json_resume(in, records.sink(), DayPrecision::months_where_all_are_firsts),
                 Error);
}

}  // namespace
}  // namespace vaiven::exchange
