#include <sstream>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/jrnl.hpp>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
using testing::CollectedRecords;

using Names = std::vector<std::string>;

CollectedRecords records_in(const std::string& text) {
    CollectedRecords records;
    std::istringstream in(text);
    read_jrnl(in, records.sink());
    return records;
}

std::string only_refusal(const std::string& text) {
    const auto records = records_in(text);
    EXPECT_EQ(records.refused.size(), 1U);
    return records.refused.empty() ? "" : records.refused.front().words;
}

TEST(ReadJrnl, ReadsTitleAndBody) {
    const auto records =
        records_in("[2019-02-11 09:30] First @day.\nI met @dan.\n\nIt rained.\n\n");

    ASSERT_EQ(records.entries.size(), 1U);
    const auto& entry = records.entries.front();
    EXPECT_EQ(entry.day, Date{2019y / 2 / 11});
    EXPECT_EQ(entry.time, (TimeOfDay{9, 30, 0}));
    EXPECT_EQ(entry.kind, EntryKind::note);
    EXPECT_EQ(entry.title, "First @day.");
    EXPECT_EQ(entry.body, "I met @dan.\n\nIt rained.");
    EXPECT_EQ(entry.tags, (Names{"dan", "day"}));
    EXPECT_EQ(entry.people, Names{});
    EXPECT_NE(entry.uid, Uid{});
    EXPECT_EQ(entry.written_at, Instant{});
}

TEST(ReadJrnl, TakesASingleLineAsBody) {
    const auto records = records_in("[2019-02-11 09:30] Rain");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].title, "");
    EXPECT_EQ(records.entries[0].body, "Rain");
}

TEST(ReadJrnl, TellsWhereEachEntryBegins) {
    const auto records =
        records_in("\n[2019-02-11] one\n\n[2019-02-12] two\nmore\n[2019-02-13] three");

    EXPECT_EQ(records.entry_lines, (std::vector<std::size_t>{2, 4, 6}));
    EXPECT_EQ(records.entries.at(1).body, "more");
}

TEST(ReadJrnl, TakesTheTextFromTheLinesBelowWhereTheDateStandsAlone) {
    const auto records = records_in("[2019-02-11]\n  \n  indented\nsecond\n \n");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].title, "  indented");
    EXPECT_EQ(records.entries[0].body, "second");
}

TEST(ReadJrnl, ReadsTheStarOfTheFirstLine) {
    const auto records =
        records_in("[2019-02-11] Good *\nday\n[2019-02-12] Plain\n* item\n[2019-02-13] Short *\n");

    ASSERT_EQ(records.entries.size(), 3U);
    EXPECT_TRUE(records.entries[0].starred);
    EXPECT_EQ(records.entries[0].title, "Good");
    EXPECT_FALSE(records.entries[1].starred);
    EXPECT_EQ(records.entries[1].body, "* item");
    EXPECT_TRUE(records.entries[2].starred);
    EXPECT_EQ(records.entries[2].body, "Short");
}

TEST(ReadJrnl, KeepsOtherBracketsInTheText) {
    const auto records = records_in("[2019-07-08 05:42] Subject\n[1] a line\n[x] done");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].body, "[1] a line\n[x] done");
    EXPECT_TRUE(records.odd.empty());
}

TEST(ReadJrnl, RemarksOnALineThatLooksLikeADate) {
    const auto records = records_in("[2019-02-11] one\n[2019-02-12 Tuesday] two");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].body, "[2019-02-12 Tuesday] two");
    ASSERT_EQ(records.odd.size(), 1U);
    EXPECT_EQ(records.odd[0].line, 2U);
}

TEST(ReadJrnl, ReadsTheSameUidsFromTheSameFile) {
    const std::string twice = "[2019-02-11 09:30] Rain\n\n[2019-02-11 09:30] Rain\n";

    const auto first = records_in(twice);
    const auto second = records_in(twice);

    ASSERT_EQ(first.entries.size(), 2U);
    EXPECT_NE(first.entries[0].uid, first.entries[1].uid);
    EXPECT_EQ(first.entries, second.entries);
}

TEST(ReadJrnl, ReadsTheSameFromWindowsLines) {
    const auto unix_lines = records_in("[2019-02-11] one\ntwo\n\n[2019-02-12] three\n");
    const auto windows_lines =
        records_in("\xEF\xBB\xBF[2019-02-11] one\r\ntwo\r\n\r\n[2019-02-12] three");

    EXPECT_EQ(unix_lines.entries, windows_lines.entries);
}

TEST(ReadJrnl, RefusesADayThatDoesNotExistWithItsText) {
    const auto records =
        records_in("[2019-02-11] one\n[2019-02-30 10:00] bad\nits text\n[2019-03-01] two\n");

    ASSERT_EQ(records.entries.size(), 2U);
    EXPECT_EQ(records.entries[0].body, "one");
    EXPECT_EQ(records.entries[1].body, "two");
    ASSERT_EQ(records.refused.size(), 1U);
    EXPECT_EQ(records.refused[0].line, 2U);
    EXPECT_EQ(records.refused[0].words,
              "'2019-02-30 10:00' does not exist, so the entry has no day");
}

TEST(ReadJrnl, RefusesTextBeforeTheFirstEntry) {
    const auto records = records_in("\nMy journal\n\nof 2019\n[2019-02-11] one\n");

    EXPECT_EQ(records.entries.size(), 1U);
    ASSERT_EQ(records.refused.size(), 1U);
    EXPECT_EQ(records.refused[0].line, 2U);
    EXPECT_EQ(records.refused[0].words,
              "no day: 2 lines of text before the first entry; put a line such as "
              "'[2019-02-11 09:30] text' before it");
}

TEST(ReadJrnl, RefusesAnEntryThatIsNotUtf8AndTakesTheOthers) {
    const auto records = records_in(
        "[2019-02-11] one\n[2019-02-12] Caf\xE9\nx\n[2019-02-13] nul\nhere\0!"
        "\n[2019-02-14] last"s);

    ASSERT_EQ(records.entries.size(), 2U);
    EXPECT_EQ(records.entries[1].body, "last");
    ASSERT_EQ(records.refused.size(), 2U);
    EXPECT_EQ(records.refused[0].line, 2U);
    EXPECT_EQ(records.refused[0].words,
              "line 1 of this entry is not text: not UTF-8 (byte 17 is 0xe9); convert the file "
              "first, for example with: iconv -f WINDOWS-1252 -t UTF-8");
    EXPECT_EQ(records.refused[1].line, 4U);
    EXPECT_NE(records.refused[1].words.find("a NUL at byte 5"), std::string::npos);
}

TEST(ReadJrnl, RefusesAnEntryWithoutText) {
    EXPECT_EQ(only_refusal("[2019-02-11 09:30] \n\n \n"), "an entry without text");
    EXPECT_EQ(only_refusal("[2019-02-11 09:30] *"), "an entry without text");
}

TEST(ReadJrnl, FindsNothingInAnEmptyFileWithoutComplaint) {
    EXPECT_TRUE(records_in("").refused.empty());
    EXPECT_TRUE(records_in("\n\r\n  \n").refused.empty());
    EXPECT_TRUE(records_in("\n").entries.empty());
}

TEST(ReadJrnl, RefusesAFileWithoutAnyEntryOnce) {
    const auto words = only_refusal("gAAAAABencrypted\n\nmore\n");

    EXPECT_NE(words.find("jrnl --decrypt"), std::string::npos);
    EXPECT_EQ(only_refusal("\x8c\x0d\x04\x00\x07\n\xFF\n"s), words);
}

TEST(ReadJrnl, KeepsDaysBefore1900) {
    const auto records = records_in("[1665-01-01 09:00] Lay long in bed");

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].day, Date{1665y / 1 / 1});
}

}  // namespace
}  // namespace vaiven::exchange
