#include <gtest/gtest.h>

#include <vaiven/render/document.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {
namespace {

TEST(ToText, AlignsTablesByColumnsNotBytes) {
    const Document document{
        Table{.columns = {{.title = "Ort"}, {.title = "N", .alignment = Alignment::right}},
              .rows = {{"Köln", "1"}, {"漢", "22"}}}};

    EXPECT_EQ(to_text(document, 80),
              "  Ort    N\n"
              "  Köln   1\n"
              "  漢    22\n");
}

TEST(ToText, SetsBlocksApartButNotASectionFromItsHeading) {
    const Document document{Heading{.level = 1, .text = "2019"}, Paragraph{"One."},
                            Heading{.level = 2, .text = "Writing"}, Facts{{{"Words", "3"}}}};

    EXPECT_EQ(to_text(document, 80), "2019\n====\n\nOne.\n\nWriting\n  Words  3\n");
}

TEST(ToText, WrapsParagraphsAndFacts) {
    const Document document{Paragraph{"one two three"},
                            Facts{{{"Gap", "aaaa bbbb cccc dddd eeee ffff"}}}};

    EXPECT_EQ(to_text(document, 27),
              "one two three\n\n  Gap  aaaa bbbb cccc dddd\n       eeee ffff\n");
    EXPECT_EQ(to_text(document, 14),
              "one two three\n\n  Gap\n    aaaa bbbb\n    cccc dddd\n    eeee ffff\n");
}

TEST(ToText, ShowsNoControlCharacters) {
    EXPECT_EQ(to_text({Paragraph{"a\x1b[31mb"}}, 80), "a␛[31mb\n");
}

TEST(ToText, ShowsHeadingsInBoldAndWrapsThem) {
    const Document document{Heading{.level = 1, .text = "One two"},
                            Heading{.level = 2, .text = "Three"}};

    EXPECT_EQ(to_text(document, 5, Colour::on),
              "\x1b[1mOne\x1b[0m\n\x1b[1mtwo\x1b[0m\n===\n\n\x1b[1mThree\x1b[0m\n");
}

TEST(Styled, JoinsStylesAndLeavesTextAloneWithoutColour) {
    Styles both(Style::heading);
    both.add(Style::emphasis);

    EXPECT_EQ(styled("x", both, Colour::on), "\x1b[1;3mx\x1b[0m");
    EXPECT_EQ(styled("x", both, Colour::off), "x");
    EXPECT_EQ(styled("", both, Colour::on), "");
    EXPECT_EQ(styled("x", {}, Colour::on), "x");
}

TEST(ToText, WrapsTheWordsOfATableThatIsTooWide) {
    const Document document{
        Table{.columns = {{.title = "Why"}, {.title = "N", .alignment = Alignment::right}},
              .rows = {{"to build again", "1,000"}, {"rest", "2"}}}};

    EXPECT_EQ(to_text(document, 17),
              "  Why           N\n"
              "  to build  1,000\n"
              "  again\n"
              "  rest          2\n");
}

TEST(ToText, TakesATableApartRatherThanBreakWords) {
    const Document document{
        Table{.columns = {{.title = "Track"}, {.title = "Days", .alignment = Alignment::right}},
              .rows = {{"management", "1,431"}, {"technical", "30"}}}};

    EXPECT_EQ(to_text(document, 14), "management\n  Days  1,431\ntechnical\n  Days  30\n");
}

TEST(Grouped, SetsThousandsApart) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1000), "1,000");
    EXPECT_EQ(grouped(-1234567), "-1,234,567");
    EXPECT_EQ(counted(1, "entry", "entries"), "1 entry");
    EXPECT_EQ(counted(2310, "entry", "entries"), "2,310 entries");
}

}  // namespace
}  // namespace vaiven::render
