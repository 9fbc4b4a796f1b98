#include <string>

#include <gtest/gtest.h>

#include <vaiven/base/line_diff.hpp>

namespace vaiven {
namespace {

// "=a -b +c"
std::string told(std::string_view before, std::string_view after) {
    std::string words;
    for (const auto& [fate, text] : line_diff(before, after)) {
        words += words.empty() ? "" : " ";
        words += fate == LineFate::kept ? "=" : fate == LineFate::removed ? "-" : "+";
        words += text;
    }
    return words;
}

TEST(LineDiff, KeepsWhatIsTheSame) {
    EXPECT_EQ(told("", ""), "");
    EXPECT_EQ(told("a\nb", "a\nb"), "=a =b");
}

TEST(LineDiff, TellsAllOfATextThatComesOrGoes) {
    EXPECT_EQ(told("", "a\nb"), "+a +b");
    EXPECT_EQ(told("a\nb", ""), "-a -b");
    EXPECT_EQ(told("", "\n"), "+ +");
}

TEST(LineDiff, PutsRemovedLinesFirst) {
    EXPECT_EQ(told("a\nb\nc\nd", "a\nx\ny\nd"), "=a -b -c +x +y =d");
}

TEST(LineDiff, ChangesAsFewLinesAsCanBe) {
    EXPECT_EQ(told("a\nb\nc\na\nb\nb\na", "c\nb\na\nb\na\nc"), "-a -b =c +b =a =b -b =a +c");
    EXPECT_EQ(told("a\nb\na", "b\na\na"), "-a =b +a =a");
}

TEST(LineDiff, TellsAPartThatIsAllOtherAsAWhole) {
    std::string before = "first";
    std::string after = "first";
    for (int line = 0; line < 2000; ++line) {
        before += "\nold " + std::to_string(line);
        after += "\nnew " + std::to_string(line);
    }

    const auto diff = line_diff(before + "\nlast", after + "\nlast");

    ASSERT_EQ(diff.size(), 4002U);
    EXPECT_EQ(diff[1].fate, LineFate::removed);
    EXPECT_EQ(diff[2000].fate, LineFate::removed);
    EXPECT_EQ(diff[2001].fate, LineFate::added);
    EXPECT_EQ(diff.back().fate, LineFate::kept);
}

}  // namespace
}  // namespace vaiven
