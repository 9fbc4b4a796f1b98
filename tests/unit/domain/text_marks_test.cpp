#include <gtest/gtest.h>

#include <vaiven/domain/text_marks.hpp>

namespace vaiven {
namespace {

using Names = std::vector<std::string>;

TEST(MarksIn, ReadsTagsAndPeople) {
    const auto marks = marks_in("Talked to @Ana about #burn-out, then (#sleep) and @Ana again.");

    EXPECT_EQ(marks.tags, (Names{"burn-out", "sleep"}));
    EXPECT_EQ(marks.people, (Names{"Ana"}));
}

TEST(MarksIn, TakesLettersOfEveryScript) {
    const auto marks = marks_in("#año2020 #漢字 @Öykü #नमस्ते");

    EXPECT_EQ(marks.tags, (Names{"año2020", "नमस्ते", "漢字"}));
    EXPECT_EQ(marks.people, (Names{"Öykü"}));
}

TEST(MarksIn, KeepsOneSpellingOfEachKey) {
    EXPECT_EQ(marks_in("#Sleep #sleep #SLEEP").tags, (Names{"Sleep"}));
}

TEST(MarksIn, BeginsWithALetterAndEndsBeforePunctuation) {
    EXPECT_EQ(marks_in("#42 #1on1 # heading @ noon #-x").tags, Names{});
    EXPECT_EQ(marks_in("#sleep- #team/platform/ #on_call.").tags,
              (Names{"on_call", "sleep", "team/platform"}));
}

TEST(MarksIn, LeavesAddressesAndUrlsAlone) {
    const auto marks = marks_in(
        "mail ana@example.org, see https://example.org/@ana#top and www.example.org/#a, "
        "[x](https://example.org/#b) [y](#part) C# F#x issue a#b &#x27; ##twice git+ssh://@x/#b "
        "<mailto:@ana> zoë@ana \\#escaped");

    EXPECT_EQ(marks, TextMarks{});
}

TEST(MarksIn, LeavesCodeAlone) {
    const auto marks = marks_in(
        "`#no` and ``a ` #no`` but #yes\n```\n#no @no\n```\n#after\n~~~ @no\n@no\n```\n@no\n~~\n"
        "~~~~\n@me\n``` `#no` ```#too");

    EXPECT_EQ(marks.tags, (Names{"after", "too", "yes"}));
    EXPECT_EQ(marks.people, (Names{"me"}));
}

TEST(MarksIn, LeavesHeadingsAlone) {
    EXPECT_EQ(marks_in("# Plans #no\n  ###### @no\n#\n###").tags, Names{});
    EXPECT_EQ(marks_in("#Plans #yes\n    # item #three\n####### #two").tags,
              (Names{"Plans", "three", "two", "yes"}));
}

TEST(MarksIn, CountsTheBackticksBehindAnEscapedOne) {
    EXPECT_EQ(marks_in("\\```#code``").tags, Names{});
    EXPECT_EQ(marks_in("\\```#tag").tags, Names{"tag"});
}

// Within a test's time only if the text is not read again for each of them.
TEST(MarksIn, ReadsAMegabyteInWhichNothingIsClosed) {
    std::string text = "#tag ";
    for (int pieces = 0; pieces < 200'000; ++pieces) text += "](a";
    for (std::size_t run = 1; run < 600; ++run) text += std::string(run, '`') + " ";

    EXPECT_EQ(marks_in(text).tags, Names{"tag"});
}

TEST(MarksIn, ReadsOnAfterABacktickThatNothingCloses) {
    EXPECT_EQ(marks_in("a ` and #tag").tags, (Names{"tag"}));
    EXPECT_EQ(marks_in("a ` and #tag\n\nb ` #other").tags, (Names{"other", "tag"}));
    EXPECT_EQ(marks_in("- a ` and #tag\n- b ` #other\n12. ` #more").tags,
              (Names{"more", "other", "tag"}));
    EXPECT_EQ(marks_in("a \\` and #tag `").tags, (Names{"tag"}));
    EXPECT_EQ(marks_in("a ` and #no\nb ` #other").tags, (Names{"other"}));
}

TEST(MarksIn, KeepsWordsWithJoinersWhole) {
    EXPECT_EQ(marks_in("#می\u200Cخواهم #col·laborar #end\u200D").tags,
              (Names{"col·laborar", "end", "می\u200Cخواهم"}));
}

TEST(MarksIn, ShowsAKeyAsItWasFirstWritten) {
    EXPECT_EQ(marks_in("@Zoe\u0308 and @ZOË and #Straße #STRASSE").people, Names{"Zoe\u0308"});
    EXPECT_EQ(marks_in("@Zoe\u0308 and @ZOË and #Straße #STRASSE").tags, Names{"Straße"});
}

TEST(MarksIn, IsQuickOnHostileText) {
    std::string text;
    for (int count = 0; count < 100'000; ++count) text += "a-#-@`/";

    EXPECT_TRUE(marks_in(text).tags.empty());
}

TEST(EachMarkIn, TellsEveryMarkAndItsPlace) {
    const std::string_view text = "#a\n```\n#code\n```\nü @Zoë #A `#b`";

    EXPECT_EQ(each_mark_in(text),
              (std::vector<TextMark>{{'#', 1, "a"}, {'@', 21, "Zoë"}, {'#', 27, "A"}}));
}

TEST(CanBeMarked, IsWhatATextCanName) {
    EXPECT_TRUE(can_be_marked("team/hiring-1"));
    EXPECT_FALSE(can_be_marked(""));
    EXPECT_FALSE(can_be_marked("1st"));
    EXPECT_FALSE(can_be_marked("two words"));
    EXPECT_FALSE(can_be_marked("team-"));
    EXPECT_FALSE(can_be_marked("a #b"));
}

}  // namespace
}  // namespace vaiven
