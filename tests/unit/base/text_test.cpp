#include <gtest/gtest.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven {
namespace {

constexpr std::string_view family = "👨‍👩‍👧‍👦";

TEST(FirstInvalidByte, FindsNulAndBrokenSequences) {
    EXPECT_EQ(first_invalid_byte("plain, é, 漢, 💯"), std::string_view::npos);
    EXPECT_EQ(first_invalid_byte(std::string_view("a\0b", 3)), 1U);
    EXPECT_EQ(first_invalid_byte("caf\xe9"), 3U);
    EXPECT_EQ(first_invalid_byte("\xc3"), 0U);
    EXPECT_EQ(first_invalid_byte("\xed\xa0\x80"), 0U);  // half of a surrogate pair
}

TEST(CheckText, SaysWhichByteIsWrong) {
    try {
        check_text("the text", "caf\xe9");
        FAIL() << "Latin-1 was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::input);
        EXPECT_NE(std::string(error.what()).find("byte 4 is 0xe9"), std::string::npos);
    }
}

TEST(Unaccented, LeavesTheLettersOnly) {
    EXPECT_EQ(unaccented("D\u00e9veloppeur"), "developpeur");
    EXPECT_EQ(unaccented("Stra\u00dfe"), "strasse");
    EXPECT_EQ(unaccented("De\xcc\x81veloppeuse"), "developpeuse");
    EXPECT_EQ(unaccented("GESCHÄFTSFÜHRER"), "geschaftsfuhrer");
    EXPECT_EQ(unaccented("\xff"), "\xff");
}

TEST(Folded, GivesTwoSpellingsOneKey) {
    EXPECT_EQ(folded("Café"), folded("cafe\xcc\x81"));  // composed and decomposed
    EXPECT_EQ(folded("STRASSE"), folded("straße"));
    EXPECT_EQ(folded("ΟΔΟΣ"), folded("οδος"));
    EXPECT_NE(folded("cafe"), folded("café"));
}

TEST(WordCount, CountsTokensBetweenWhiteSpace) {
    EXPECT_EQ(word_count(""), 0U);
    EXPECT_EQ(word_count("  one\ttwo\n\nthree "), 3U);
    EXPECT_EQ(word_count("non\xc2\xa0"
                         "breaking\xe2\x80\x8aspaces"),
              3U);
    EXPECT_EQ(word_count("to-day etc.;—and so on"), 4U);
}

TEST(Width, CountsColumnsByGrapheme) {
    EXPECT_EQ(width("abc"), 3U);
    EXPECT_EQ(width("漢字"), 4U);
    EXPECT_EQ(width("cafe\xcc\x81"), 4U);
    EXPECT_EQ(width(family), 2U);
    EXPECT_EQ(width("🇪🇸"), 2U);
    EXPECT_EQ(width("❤️"), 2U);
}

TEST(Cut, NeverCutsAGraphemeAndMarksWhatIsGone) {
    EXPECT_EQ(cut("abcdef", 6), "abcdef");
    EXPECT_EQ(cut("abcdef", 4), "abc…");
    EXPECT_EQ(cut("漢字漢字", 5), "漢字…");
    EXPECT_EQ(cut("漢字漢字", 4), "漢…");
    EXPECT_EQ(cut(std::string(family) + "abc", 3), std::string(family) + "…");
    EXPECT_EQ(cut("abc", 1), "…");
    EXPECT_EQ(cut("abc", 0), "");
}

TEST(Padded, FillsUpToColumnsNotBytes) {
    EXPECT_EQ(padded_right("é", 3), "é  ");
    EXPECT_EQ(padded_left("漢", 3), " 漢");
    EXPECT_EQ(padded_left("long", 2), "long");
}

TEST(Wrapped, BreaksAtBlanksAndInLongWords) {
    EXPECT_EQ(wrapped("one two three", 8), (std::vector<std::string>{"one two", "three"}));
    EXPECT_EQ(wrapped("one two", 7), (std::vector<std::string>{"one two"}));
    EXPECT_EQ(wrapped("abcdefgh", 3), (std::vector<std::string>{"abc", "def", "gh"}));
    EXPECT_EQ(wrapped("a\n\nb", 8), (std::vector<std::string>{"a", "", "b"}));
    EXPECT_EQ(wrapped("", 8), (std::vector<std::string>{""}));
}

TEST(Wrapped, IsQuickOnALineOfManyCharacters) {
    const std::string line(100'000, 'x');

    EXPECT_EQ(wrapped(line, 80).size(), 1250U);
}

TEST(Printable, LeavesNothingThatSteersATerminal) {
    EXPECT_EQ(printable("\x1b[2Jgone"), "␛[2Jgone");
    EXPECT_EQ(printable("a\tb\nc"), "a\tb\nc");
    EXPECT_EQ(printable("\xc2\x9b"), "\xef\xbf\xbd");      // C1 control
    EXPECT_EQ(printable("\xe2\x80\xae"), "\xef\xbf\xbd");  // right-to-left override
    EXPECT_EQ(printable("caf\xe9"), "caf\xef\xbf\xbd");
    EXPECT_EQ(printable("\x7f"), "\xef\xbf\xbd");
}

TEST(OnOneLine, FoldsWhiteSpace) {
    EXPECT_EQ(on_one_line("  one\n\n two\t"), "one two");
}

TEST(Trimmed, TakesWhiteSpaceOffBothEnds) {
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(without_newlines("\n\n  a \n"), "  a ");
}

TEST(Split, KeepsEmptyPieces) {
    EXPECT_EQ(split("a,,b", ','), (std::vector<std::string_view>{"a", "", "b"}));
    EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
}

}  // namespace
}  // namespace vaiven
