#include "exchange/csv_reader.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace vaiven::exchange {
namespace {

using namespace std::string_literals;

using Fields = std::vector<std::string>;

struct Record {
    Fields fields;
    std::size_t line = 0;
    std::string problem;
};

std::vector<Record> records_in(const std::string& text) {
    std::istringstream in(text);
    CsvReader reader(in);
    std::vector<Record> records;
    while (reader.next()) records.push_back({reader.fields(), reader.line(), reader.problem()});
    return records;
}

Fields only_record(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.size(), 1U);
    if (records.size() != 1) return {};
    EXPECT_EQ(records[0].problem, "");
    return records[0].fields;
}

std::string only_problem(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.size(), 1U);
    return records.size() == 1 ? records[0].problem : "";
}

TEST(CsvReader, ReadsPlainFields) {
    EXPECT_EQ(only_record("a,b b,,d"), (Fields{"a", "b b", "", "d"}));
    EXPECT_EQ(only_record(","), (Fields{"", ""}));
    EXPECT_EQ(only_record(" a ,b"), (Fields{" a ", "b"}));
}

TEST(CsvReader, ReadsCommasDoubledQuotesAndLineBreaksInQuotes) {
    EXPECT_EQ(only_record(R"("a,b","say ""hi""","")"), (Fields{"a,b", R"(say "hi")", ""}));
    EXPECT_EQ(only_record("\"a\n\nb\",c"), (Fields{"a\n\nb", "c"}));
    EXPECT_EQ(only_record("\"a\r\nb\",c\r\n"), (Fields{"a\nb", "c"}));
    EXPECT_EQ(only_record(R"("""")"), Fields{"\""});
}

TEST(CsvReader, DropsBlanksAroundQuotes) {
    EXPECT_EQ(only_record("a, \"b, b\" ,c"), (Fields{"a", "b, b", "c"}));
    EXPECT_EQ(only_record("\t\" b \"\t"), Fields{" b "});
}

TEST(CsvReader, KeepsQuotesWithinAField) {
    EXPECT_EQ(only_record(R"(the "big" one,x)"), (Fields{R"(the "big" one)", "x"}));
    EXPECT_EQ(only_record(R"("big" one,x)"), (Fields{"big one", "x"}));
}

TEST(CsvReader, PassesOverBlankLinesAndTheByteOrderMark) {
    const auto records = records_in("\xEF\xBB\xBF\"a\"\r\n\r\n  \nb\n\n");

    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].fields, Fields{"a"});
    EXPECT_EQ(records[1].fields, Fields{"b"});
    EXPECT_EQ(records[1].line, 4U);
}

TEST(CsvReader, TellsWhereARecordBegins) {
    const auto records = records_in("a\n\"b\nb\"\nc");

    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[1].line, 2U);
    EXPECT_EQ(records[2].line, 4U);
}

TEST(CsvReader, SaysWhereAQuoteIsNeverClosed) {
    EXPECT_EQ(only_problem("a,\"b\nc,d\n"),
              "a quote that opens in this record is not closed up to the end of the file (line 2), "
              "so nothing of it was taken");
}

TEST(CsvReader, GoesOnBehindARecordThatIsNotText) {
    const auto records = records_in("a,\xFF\nb,c");

    ASSERT_EQ(records.size(), 2U);
    EXPECT_NE(records[0].problem.find("not UTF-8 (byte 3 is 0xff)"), std::string::npos);
    EXPECT_EQ(records[1].problem, "");
    EXPECT_EQ(records[1].fields, (Fields{"b", "c"}));
}

TEST(CsvReader, NamesUtf16ByItsNul) {
    EXPECT_NE(only_problem("a\0,\0"s).find("UTF-16"), std::string::npos);
}

TEST(CsvReader, LimitsTheSizeOfARecord) {
    const auto large = std::string(largest_csv_record + 1, 'x');
    const auto records = records_in("\"" + large + "\"\na");

    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].problem,
              "more than 1024 KiB in one record; look for a quote that is not closed");
    EXPECT_EQ(records[1].fields, Fields{"a"});
    EXPECT_NE(only_problem(std::string(largest_csv_record, ',')), "");
    EXPECT_EQ(only_record(std::string(largest_csv_record - 1, 'x')).size(), 1U);
}

}  // namespace
}  // namespace vaiven::exchange
