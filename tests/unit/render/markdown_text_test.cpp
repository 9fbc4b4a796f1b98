#include "render/markdown_text.hpp"

#include <gtest/gtest.h>

#include <vaiven/base/text.hpp>

namespace vaiven::render {
namespace {

std::string plain(std::string_view markdown, std::size_t columns = 80) {
    return markdown_text(markdown, columns, Colour::off);
}

std::string coloured(std::string_view markdown) {
    return markdown_text(markdown, 80, Colour::on);
}

TEST(MarkdownText, KeepsLineBreaksAndSetsParagraphsApart) {
    EXPECT_EQ(plain("one\ntwo\n\n\n\nthree"), "one\ntwo\n\nthree\n");
    EXPECT_EQ(plain("one two three", 7), "one two\nthree\n");
    EXPECT_EQ(plain(""), "");
}

TEST(MarkdownText, ShowsEmphasisByStyleOrBySign) {
    EXPECT_EQ(coloured("a *b* **c** `d` ~~e~~"),
              "a \x1b[3mb\x1b[0m \x1b[1mc\x1b[0m \x1b[36md\x1b[0m \x1b[9me\x1b[0m\n");
    EXPECT_EQ(plain("a *b* **c** `d` ~~e~~ _f_"), "a *b* **c** `d` ~~e~~ *f*\n");
    EXPECT_EQ(coloured("***a***"), "\x1b[1;3ma\x1b[0m\n");
    EXPECT_EQ(plain("snake_case_name \\*not\\*"), "snake_case_name *not*\n");
}

TEST(MarkdownText, ShowsHeadingsByStyleOrBySign) {
    EXPECT_EQ(coloured("## Plan\ntext"), "\x1b[1mPlan\x1b[0m\n\ntext\n");
    EXPECT_EQ(plain("## Plan\ntext"), "## Plan\n\ntext\n");
    EXPECT_EQ(plain("#team is a tag"), "#team is a tag\n");
}

TEST(MarkdownText, IndentsListsUnderTheirSigns) {
    EXPECT_EQ(plain("text\n- one two six\n- three\n  1. four\n  2. five\n- [x] six\n\nend", 9),
              "text\n\n- one two\n  six\n- three\n  1. four\n  2. five\n- [x] six\n\nend\n");
    EXPECT_EQ(plain("7) a\n8) b"), "7) a\n8) b\n");
    EXPECT_EQ(plain("- a\n\n- b"), "- a\n\n- b\n");
    EXPECT_EQ(plain("-\n- b"), "-\n- b\n");
}

TEST(MarkdownText, MarksEveryLineOfAQuote) {
    EXPECT_EQ(plain("> one two\n>\n> - a\n\nend", 8), "> one\n> two\n>\n> - a\n\nend\n");
}

TEST(MarkdownText, IndentsCodeAndLeavesItAlone) {
    EXPECT_EQ(plain("a\n```sh\nls  *.md\n\n  x\n```\nb"), "a\n\n    ls  *.md\n\n      x\n\nb\n");
    EXPECT_EQ(coloured("    code"), "    \x1b[36mcode\x1b[0m\n");
}

TEST(MarkdownText, IndentsBrokenLinesOfCode) {
    EXPECT_EQ(plain("```\none two three\n```", 13), "    one two\n    three\n");
    EXPECT_EQ(plain("- a\n\n      one two", 10), "- a\n\n      one\n      two\n");
}

TEST(MarkdownText, DecodesEntities) {
    EXPECT_EQ(plain("a &amp; b &lt;c&gt; &quot;d&apos; &#65;&#x42;&#X43;"), "a & b <c> \"d' ABC\n");
    EXPECT_EQ(plain("a&nbsp;b"), "a\u00A0b\n");
    EXPECT_EQ(plain("&eacute; &nosuch; &#xD800; &#0; &#x110000; &"),
              "&eacute; &nosuch; \uFFFD \uFFFD \uFFFD &\n");
    EXPECT_EQ(plain("a&#10;b &#155;"), "a b \uFFFD\n");
    EXPECT_EQ(plain("`&amp;`"), "`&amp;`\n");
    EXPECT_EQ(plain("[a](b?c&amp;d)"), "a <b?c&d>\n");
}

TEST(MarkdownText, PutsTheTargetBehindALink) {
    EXPECT_EQ(plain("see [the *page*](https://a.example/b) now"),
              "see the *page* <https://a.example/b> now\n");
    EXPECT_EQ(plain("<https://a.example> <me@a.example> ![cat](cat.png)"),
              "https://a.example me@a.example cat <cat.png>\n");
    EXPECT_EQ(coloured("[a](b)"), "a <\x1b[4mb\x1b[0m>\n");
}

TEST(MarkdownText, LeavesHtmlEntitiesTablesAndRulesAsTyped) {
    EXPECT_EQ(plain("<b>x</b> &#27; &amp;"), "<b>x</b> ␛ &\n");
    EXPECT_EQ(plain("| a | b |\n|---|---|\n| 1 | 2 |"), "| a | b |\n|---|---|\n| 1 | 2 |\n");
    EXPECT_EQ(plain("a\n\n***\n\nb"), "a\n\n---\n\nb\n");
}

TEST(MarkdownText, KeepsGivenStyles) {
    EXPECT_EQ(markdown_text("a *b*", 80, Colour::on, Style::heading),
              "\x1b[1ma \x1b[0m\x1b[1;3mb\x1b[0m\n");
}

TEST(MarkdownText, KeepsWithinTheColumnsHoweverDeepQuotesLie) {
    const auto text = plain(std::string(1000, '>') + " one two three", 20);

    for (const auto line : split(text, '\n')) EXPECT_LE(width(line), 20U);
    EXPECT_TRUE(text.ends_with(" one two\n> > > > > three\n")) << text;
}

// What would take long to read as Markdown is not read so.
TEST(MarkdownText, ShowsAVeryLongTextAsItIs) {
    const auto text = "*a* " + std::string(longest_markdown, 'x');

    EXPECT_TRUE(plain(text, text.size()).starts_with("*a* xx"));
    EXPECT_TRUE(markdown_text(text, text.size(), Colour::on).starts_with("*a* xx"));
}

}  // namespace
}  // namespace vaiven::render
