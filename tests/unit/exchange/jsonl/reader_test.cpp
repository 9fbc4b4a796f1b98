#include <sstream>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {
namespace {

using namespace std::string_literals;
using testing::CollectedRecords;

CollectedRecords records_in(const std::string& text) {
    CollectedRecords records;
    std::istringstream in(text);
    read_jsonl(in, records.sink());
    return records;
}

std::string refusal_of(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_TRUE(records.entries.empty());
    EXPECT_EQ(records.refused.size(), 1U);
    return records.refused.empty() ? "" : records.refused.front().words;
}

const std::string good_line = R"({"date":"2019-02-11","text":"Rain"})"
                              "\n";

TEST(ReadJsonl, PassesOverBlankLinesAndAByteOrderMark) {
    const auto records = records_in("\xEF\xBB\xBF\r\n" + good_line + "\n \t\r\n" + good_line);

    EXPECT_EQ(records.entry_lines, (std::vector<std::size_t>{2, 5}));
    EXPECT_TRUE(records.refused.empty());
}

TEST(ReadJsonl, FindsNothingInAnEmptyFileWithoutComplaint) {
    EXPECT_TRUE(records_in("").refused.empty());
}

TEST(ReadJsonl, GoesOnBehindABadLine) {
    const auto records = records_in(good_line + "{\"date\":\n" + "hello\n" + "[1]\n" +
                                    "\"\xE9\"\n" + "nul\0\n"s + good_line);

    EXPECT_EQ(records.entry_lines, (std::vector<std::size_t>{1, 7}));
    ASSERT_EQ(records.refused.size(), 5U);
    EXPECT_EQ(records.refused[0].line, 2U);
    EXPECT_EQ(records.refused[0].words, "the JSON stops in the middle");
    EXPECT_EQ(records.refused[1].words, "not JSON from byte 1 on, at 'h'");
    EXPECT_EQ(records.refused[2].words, "not a JSON object");
    EXPECT_EQ(records.refused[3].words,
              "not UTF-8 (byte 2 is 0xe9); convert the file first, for example with: iconv -f "
              "WINDOWS-1252 -t UTF-8");
    EXPECT_NE(records.refused[4].words.find("UTF-16"), std::string::npos);
}

TEST(ReadJsonl, SaysOnceThatADocumentIsNotLines) {
    const auto words = refusal_of("[\n" + good_line + "]\n");

    EXPECT_EQ(
        words,
        "this seems to be one JSON document, and lines are wanted, one record in each; a list "
        "becomes lines with: jq -c '.[]' FILE");
    EXPECT_EQ(refusal_of("[" + good_line + "]"), words);
    EXPECT_EQ(refusal_of("{\n  \"date\": \"2019-02-11\"\n}\n"), words);
    EXPECT_EQ(refusal_of("{\"entries\": [\n"), words);
}

TEST(ReadJsonl, TakesABrokenFirstLineForJustThat) {
    const auto records = records_in("{\"date\":\"2019-02-11\",\"text\":\"Ra\n" + good_line);

    EXPECT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.refused.size(), 1U);
}

TEST(ReadJsonl, PointsAtTheListThatHoldsTheRecords) {
    EXPECT_EQ(refusal_of(R"({"metadata":{},"entries":[{"date":"2019-02-11"}]})"),
              "no day; the records seem to be in the list 'entries', and one record a line is "
              "wanted: jq -c '.entries[]' FILE");
}

TEST(ReadJsonl, RefusesAllOfADumpFromANewerVaiven) {
    EXPECT_EQ(
        refusal_of("{\"record\":\"journal\",\"schema\":2}\n" + good_line),
        "written by a newer vaiven (schema 2, and this one knows 1); nothing from here on was "
        "read: update vaiven first");
}

TEST(ReadJsonl, TakesTheHeaderOfThisSchemaInSilence) {
    const auto records = records_in(jsonl_header() + good_line);

    EXPECT_EQ(records.entries.size(), 1U);
    EXPECT_TRUE(records.refused.empty());
}

TEST(ReadJsonl, RefusesAHeaderWithoutASchema) {
    EXPECT_EQ(refusal_of(R"({"record":"journal"})"), "the first line of a dump needs its 'schema'");
    EXPECT_EQ(refusal_of(R"({"record":"journal","schema":"one"})"),
              "'schema' has to be a whole number, not 'one'");
}

TEST(ReadJsonl, RefusesARecordOfAnUnknownKind) {
    const auto records = records_in(R"({"record":"question","text":"Why?"})"
                                    "\n" +
                                    good_line);

    EXPECT_EQ(records.entries.size(), 1U);
    ASSERT_EQ(records.refused.size(), 1U);
    EXPECT_EQ(records.refused[0].words,
              "this vaiven knows no record of the kind 'question'; a newer one may");
}

TEST(ReadJsonl, RefusesRolesAndMilestonesThatNobodyTakes) {
    CollectedRecords records;
    auto sink = records.sink();
    sink.role = nullptr;
    sink.milestone = nullptr;
    std::istringstream in(R"({"record":"role","title":"CTO"})"
                          "\n"
                          R"({"record":"milestone","text":"First talk"})"
                          "\n" +
                          good_line);

    read_jsonl(in, sink);

    EXPECT_EQ(records.entries.size(), 1U);
    ASSERT_EQ(records.refused.size(), 2U);
    EXPECT_EQ(records.refused[0].words, "a role, which cannot be taken in here");
    EXPECT_EQ(records.refused[1].words, "a milestone, which cannot be taken in here");
}

TEST(ReadJsonl, RefusesWhatIsNestedTooDeep) {
    const std::string brackets(100'000, '[');

    EXPECT_EQ(refusal_of("{\"date\":\"2019-02-11\",\"text\":\"x\",\"a\":" + brackets),
              "more than 101 lists and objects within each other");
}

TEST(ReadJsonl, RefusesALineThatIsTooLong) {
    const auto records =
        records_in(std::string((std::size_t{128} << 20) + 1, 'x') + "\n" + good_line);

    EXPECT_EQ(records.entries.size(), 1U);
    ASSERT_EQ(records.refused.size(), 1U);
    EXPECT_EQ(records.refused[0].words, "a line of more than 128 MiB, which no journal has");
}

TEST(ReadJsonl, ReadsTheSameUidsFromTheSameLines) {
    const auto first = records_in(good_line + good_line);
    const auto second = records_in(good_line + good_line);

    ASSERT_EQ(first.entries.size(), 2U);
    EXPECT_NE(first.entries[0].uid, first.entries[1].uid);
    EXPECT_EQ(first.entries, second.entries);
}

}  // namespace
}  // namespace vaiven::exchange
