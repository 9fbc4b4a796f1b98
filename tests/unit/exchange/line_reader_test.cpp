#include "exchange/line_reader.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include <vaiven/base/error.hpp>

namespace vaiven::exchange {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    LineReader reader(in);
    std::vector<std::string> lines;
    while (reader.next()) lines.push_back(reader.line());
    return lines;
}

using Lines = std::vector<std::string>;

TEST(LineReader, TakesOffBothKindsOfLineBreak) {
    EXPECT_EQ(lines_of("one\r\ntwo\n\nfour\n"), (Lines{"one", "two", "", "four"}));
}

TEST(LineReader, TakesALastLineWithoutABreak) {
    EXPECT_EQ(lines_of("one\ntwo"), (Lines{"one", "two"}));
}

TEST(LineReader, FindsNoLineInAnEmptyFile) {
    EXPECT_EQ(lines_of(""), Lines{});
}

TEST(LineReader, PassesOverAByteOrderMarkAtTheStartAlone) {
    EXPECT_EQ(lines_of("\xEF\xBB\xBFone\n\xEF\xBB\xBFtwo"), (Lines{"one", "\xEF\xBB\xBFtwo"}));
}

TEST(LineReader, KeepsACarriageReturnWithinALine) {
    EXPECT_EQ(lines_of("one\rtwo\n"), (Lines{"one\rtwo"}));
}

TEST(LineReader, JoinsALineThatIsLongerThanABlock) {
    const std::string long_line(200'000, 'x');

    EXPECT_EQ(lines_of(long_line + "\nshort"), (Lines{long_line, "short"}));
}

TEST(LineReader, FindsALineBreakAtTheVeryEndOfABlock) {
    const std::string line(std::size_t{64} * 1024 - 1, 'x');

    EXPECT_EQ(lines_of(line + "\n" + "next"), (Lines{line, "next"}));
}

TEST(LineReader, KeepsOnlyTheBeginningOfALineThatIsTooLong) {
    std::istringstream in(std::string(longest_line + 1, 'x') + "\nnext");
    LineReader reader(in);

    ASSERT_TRUE(reader.next());
    EXPECT_TRUE(reader.is_too_long());
    EXPECT_EQ(reader.line().size(), longest_line);
    ASSERT_TRUE(reader.next());
    EXPECT_FALSE(reader.is_too_long());
    EXPECT_EQ(reader.line(), "next");
    EXPECT_EQ(reader.number(), 2U);
}

class BrokenBuffer : public std::streambuf {
    int_type underflow() override { throw std::runtime_error("the disk is gone"); }
};

TEST(LineReader, SaysThatTheStreamBroke) {
    BrokenBuffer buffer;
    std::istream in(&buffer);
    LineReader reader(in);

    EXPECT_THROW(reader.next(), Error);
}

}  // namespace
}  // namespace vaiven::exchange
