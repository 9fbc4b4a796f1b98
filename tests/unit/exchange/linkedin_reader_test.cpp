#include <sstream>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/linkedin.hpp>

namespace vaiven::exchange {
namespace {

using testing::CollectedRecords;

using Lines = std::vector<std::size_t>;

const std::string header = "Company Name,Title,Description,Location,Started On,Finished On\n";

CollectedRecords records_in(const std::string& text) {
    CollectedRecords records;
    std::istringstream in(text);
    read_linkedin(in, records.sink());
    return records;
}

Role only_role(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.roles.size(), 1U);
    for (const auto& note : records.refused) ADD_FAILURE() << note.words;
    return records.roles.size() == 1 ? records.roles[0] : Role{};
}

std::string only_refusal(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.refused.size(), 1U);
    return records.refused.size() == 1 ? records.refused[0].words : "";
}

TEST(ReadLinkedin, ReadsAPosition) {
    const auto role =
        only_role(header + "Alpha,CTO,\"Led, built\",\"York, England\",Feb 2019,Mar 2021\n");

    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.title, "CTO");
    EXPECT_EQ(role.start.edtf, "2019-02");
    EXPECT_EQ(role.end.edtf, "2021-03");
    EXPECT_EQ(role.extra, R"({"Description":"Led, built","Location":"York, England"})");
    EXPECT_EQ(role.track, Track::unknown);
    EXPECT_EQ(role.handle, "");
    EXPECT_NE(role.uid, Uid{});
}

TEST(ReadLinkedin, CountsBothMonths) {
    const auto role = only_role(header + "Alpha,CTO,,,Feb 2019,Mar 2021\n");

    EXPECT_EQ(to_string(*role.start.bounds.first), "2019-02-01");
    EXPECT_EQ(to_string(*role.end.bounds.last), "2021-03-31");
    EXPECT_EQ(role.extra, "");
}

TEST(ReadLinkedin, TakesYearsAndOpenEnds) {
    const auto records =
        records_in(header + "A,One,,,2005,2005\nB,Two,,,Feb 2019,Present\nC,Three,,,2019\n");

    ASSERT_EQ(records.roles.size(), 3U);
    EXPECT_EQ(records.roles[0].end.edtf, "2005");
    EXPECT_TRUE(records.roles[0].end.vague);
    EXPECT_EQ(records.roles[1].end.kind, CareerDate::Kind::open);
    EXPECT_EQ(records.roles[2].end.kind, CareerDate::Kind::open);
}

TEST(ReadLinkedin, FindsColumnsByTheirNames) {
    const auto role = only_role(
        "\xEF\xBB\xBF finished on,Skills,TITLE,started on,company name,\r\n"
        "2021,C++,CTO,2019,Alpha,\r\n");

    EXPECT_EQ(role.title, "CTO");
    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.start.edtf, "2019");
    EXPECT_EQ(role.end.edtf, "2021");
    EXPECT_EQ(role.extra, R"({"Skills":"C++"})");
}

TEST(ReadLinkedin, PassesOverRowsWithNothingInThem) {
    const auto records = records_in(header + "\n,,,,,\nAlpha,CTO,,,2019,\n");

    EXPECT_EQ(records.role_lines, Lines{4});
    EXPECT_TRUE(records.refused.empty());
}

TEST(ReadLinkedin, RemarksOnAnUnknownStart) {
    const auto records = records_in(header + "Alpha,CTO,,,,2019\n");

    ASSERT_EQ(records.roles.size(), 1U);
    EXPECT_EQ(records.roles[0].start.kind, CareerDate::Kind::unknown);
    ASSERT_EQ(records.odd.size(), 1U);
    EXPECT_EQ(records.odd[0].words,
              "'CTO' at 'Alpha' has no start in the file, so its start is unknown");
}

TEST(ReadLinkedin, RefusesWhatCannotBeAPositionAndGoesOn) {
    const auto records = records_in(header +
                                    "Alpha,CTO,,,02/2019,\n"
                                    "Alpha,,,,2019,\n"
                                    "Alpha,CTO,led, built,,Feb 2019,\n"
                                    "Alpha,CTO,,,2019,2018\n"
                                    "Alpha,SRE,,,2019\n");

    ASSERT_EQ(records.refused.size(), 4U);
    EXPECT_EQ(records.refused[0].line, 2U);
    EXPECT_NE(records.refused[0].words.find("its start '02/2019' is no date"), std::string::npos);
    EXPECT_EQ(records.refused[1].words, "a job at 'Alpha': no title, which a role needs");
    EXPECT_EQ(
        records.refused[2].words,
        "'CTO' at 'Alpha': 7 fields, and there are 6 columns; a text with a comma in it needs "
        "quotes around it");
    EXPECT_EQ(records.refused[3].words, "'CTO' at 'Alpha': it ends (2018) before it begins (2019)");
    EXPECT_EQ(records.role_lines, Lines{6});
}

TEST(ReadLinkedin, RefusesAFileThatIsNoPositions) {
    EXPECT_EQ(only_refusal(""), "the file is empty");
    EXPECT_EQ(only_refusal("First Name,Last Name\nAda,L\n"),
              "the first line lacks the column 'Company Name', so this is not the Positions.csv of "
              "a LinkedIn export, and nothing was taken");
    EXPECT_NE(
        only_refusal("Title," + header + "x,x,x,x,x,x,x\n").find("repeats the column 'Title'"),
        std::string::npos);
    EXPECT_NE(only_refusal("Company Name,\xE9\n").find("not UTF-8"), std::string::npos);
}

TEST(ReadLinkedin, ReadsTheSameUidsFromTheSameFile) {
    const auto text = header + "Alpha,CTO,,,2019,\nAlpha,CTO,,,2019,\n";

    const auto first = records_in(text);

    ASSERT_EQ(first.roles.size(), 2U);
    EXPECT_NE(first.roles[0].uid, first.roles[1].uid);
    EXPECT_EQ(records_in(text).roles, first.roles);
}

}  // namespace
}  // namespace vaiven::exchange
