#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/entry_form.hpp>

namespace vaiven {
namespace {

using namespace std::chrono_literals;
using Names = std::vector<std::string>;

const FormRules rules{
    .today = Date{2019y / 2 / 11}, .measures = standard_measures(), .handles = {"cto", "sre"}};

EntryForm read(std::string_view typed, const EntryForm& before = {}) {
    return parse_entry_form(typed, before, rules);
}

std::string refusal(std::string_view typed) {
    return refusal_of([typed] { read(typed); });
}

TEST(EntryForm, IsPrintedWithEveryField) {
    const EntryForm form{.day = Date{2019y / 2 / 11},
                         .time = TimeOfDay{.hour = 9, .minute = 30},
                         .kind = EntryKind::win,
                         .tags = {"sleep", "two words"},
                         .ratings = {{"energy", 4}},
                         .about = "cto",
                         .starred = true,
                         .text = "Slept.\nAt last."};

    EXPECT_EQ(printed(form, rules, {.journal = "/work.db", .prompt = "What went well?"}),
              R"(---
date: 2019-02-11
time: 09:30
kind: win
tags: sleep, "two words"
energy: 4
mood:
confidence:
learning:
hands-on:
about: cto
star: yes
private: no
---
<!-- vaiven
journal: /work.db
Write below. Of several lines the first is the title. Without text nothing is written.
date: 2019-02-11, yesterday, friday 18:00
kind: note, win, lesson, plus, minus, checkin (ratings, text optional)
tags: more than the #tags in the text
energy, mood, confidence, learning: 1 to 5
hands-on: 0 to 100
about: cto, sre

What went well?
-->

Slept.
At last.
)");
}

TEST(EntryForm, IsReadAsPeopleType) {
    const auto form = read(R"(
---
# a remark
Date : yesterday at 6pm
KIND:Win

tags: [#sleep, burn-out "two words"  d'accord]
hands-on: 60%
energy: 4
about: SRE
star: Yes
---
# A heading
% a line
)");

    EXPECT_EQ(form, (EntryForm{.day = Date{2019y / 2 / 10},
                               .time = TimeOfDay{.hour = 18},
                               .kind = EntryKind::win,
                               .tags = {"sleep", "burn-out", "two words", "d'accord"},
                               .ratings = {{"energy", 4}, {"hands-on", 60}},
                               .about = "sre",
                               .starred = true,
                               .text = "# A heading\n% a line"}));
}

TEST(EntryForm, IsReadWithTheLineEndsOfOtherSystems) {
    const auto form = read(
        "\xEF\xBB\xBF---\r\nkind: win\r\ntags: \"a\"\r\n---\r\n<!-- vaiven\r\n-->"
        "\r\n\r\nText.\r\n");

    EXPECT_EQ(form.kind, EntryKind::win);
    EXPECT_EQ(form.tags, Names{"a"});
    EXPECT_EQ(form.text, "Text.\r");
}

TEST(EntryForm, StaysAsItWasWithoutFrontMatter) {
    const EntryForm before{.kind = EntryKind::win, .starred = true, .text = "Before."};

    auto expected = before;
    expected.text = "Only this.\n\n---\nAnd that.";
    EXPECT_EQ(read("Only this.\n\n---\nAnd that.\n", before), expected);
    EXPECT_EQ(read("<!-- vaiven -->\nOnly this.\n\n---\nAnd that.\n", before), expected);
}

TEST(EntryForm, TakesALineTakenOutAsEmptied) {
    const EntryForm before{.day = Date{2018y / 5 / 1},
                           .time = TimeOfDay{.hour = 9},
                           .kind = EntryKind::win,
                           .tags = {"a"},
                           .ratings = {{"energy", 1}},
                           .about = "cto",
                           .starred = true,
                           .is_private = true};

    EXPECT_EQ(read("---\n---\nText.", before),
              (EntryForm{.day = before.day, .kind = before.kind, .text = "Text."}));
}

TEST(EntryForm, TakesTheTimeThatWasTyped) {
    const EntryForm before{.time = TimeOfDay{.hour = 9}};

    EXPECT_EQ(read("---\ndate: friday 18:00\ntime: 09:00\n---\n", before).time,
              TimeOfDay{.hour = 18});
    EXPECT_EQ(read("---\ndate: friday 18:00\ntime: 10:00\n---\n", before).time,
              TimeOfDay{.hour = 10});
}

TEST(EntryForm, KeepsWhatFollowsTheCommentOnItsLine) {
    EXPECT_EQ(read("---\n---\n<!-- vaiven --> Text.\n").text, " Text.");
}

TEST(EntryForm, TakesNoOtherCommentFromTheText) {
    EXPECT_EQ(read("---\n---\n<!-- vaiven -->\n\n<!-- vaiven -->\n<!-- mine -->\n").text,
              "<!-- vaiven -->\n<!-- mine -->");
    EXPECT_EQ(read("---\n---\n<!-- mine -->\n").text, "<!-- mine -->");
}

TEST(EntryForm, KeepsAMeasureApartWhoseNameIsAField) {
    FormRules own = rules;
    own.measures.push_back({.uid = {}, .name = "star", .least = 1, .most = 5});
    const EntryForm form{.ratings = {{"star", 3}}, .starred = false};

    const auto file = printed(form, own, {});

    EXPECT_NE(file.find("\nrate star: 3\n"), std::string::npos);
    EXPECT_EQ(parse_entry_form(file, {}, own), form);
}

TEST(EntryForm, NamesTheLineThatIsWrong) {
    EXPECT_EQ(refusal("---\ndate: 2019-02-11\n\nkind: wins\n---\n"),
              "line 4: kind: 'wins' is none of note, win, lesson, plus, minus, checkin");
    EXPECT_EQ(refusal("\n---\nkind: recall\n---\n"),
              "line 3: kind: 'recall' is none of note, win, lesson, plus, minus, checkin");
    expect_words(refusal("---\ndate: 2019-02-30\n---\n"),
                 "line 2: date: '2019-02-30' does not exist");
    expect_words(refusal("---\ntime: 25:00\n---\n"), "line 2: time: '25:00'");
    EXPECT_EQ(refusal("---\nenergy: 9\n---\n"),
              "line 2: energy: '9' is not on the scale from 1 to 5");
    EXPECT_EQ(refusal("---\nenergy: 3%\n---\n"), "line 2: energy: '3%' is not a whole number");
    EXPECT_EQ(refusal("---\nabout: ctoo\n---\n"),
              "line 2: about: there is no role 'ctoo'; the roles are cto, sre");
    EXPECT_EQ(refusal("---\nstar: perhaps\n---\n"),
              "line 2: star: 'perhaps' is neither yes nor no");
    EXPECT_EQ(refusal("---\ntags: @ana\n---\n"),
              "line 2: tags: '@ana' is a person; name people in the text");
    EXPECT_EQ(refusal("---\ntags: a \"b c\n---\n"),
              "line 2: tags: the quote that begins at '\"b c' has no end");
}

TEST(EntryForm, NamesTheLineThatIsNoField) {
    EXPECT_EQ(refusal("---\nkind note\n---\n"),
              "line 2: 'kind note' is no field; write it as kind: note");
    EXPECT_EQ(refusal("---\nenrgy: 3\n---\n"),
              "line 2: there is no field 'enrgy'; the fields are date, time, kind, tags, energy, "
              "mood, confidence, learning, hands-on, about, star, private");
    EXPECT_EQ(refusal("---\nkind: note\nKind: win\n---\n"),
              "line 3: kind is there twice, in line 2 too");
}

TEST(EntryForm, NamesTheLineThatBeginsWhatHasNoEnd) {
    EXPECT_EQ(refusal("\n---\nkind: note\nText.\n"),
              "line 2: the front matter that begins here has no end; close it with a line of ---");
    EXPECT_EQ(refusal("---\nkind: note\n---\n\n<!-- vaiven\nText.\n"),
              "line 5: the comment that begins here has no end; close it with -->");
    EXPECT_EQ(refusal("kind: note\n---\n<!-- vaiven\n-->\nText.\n"),
              "line 1: the front matter needs a line of --- above it");
}

TEST(TextInForm, NeedsNoRules) {
    EXPECT_EQ(text_in_form("---\nwhatever\n---\n<!-- vaiven\n-->\n\nText.\n"), "Text.");
    EXPECT_EQ(text_in_form("---\nno end\n"), "---\nno end");
}

TEST(JournalOfForm, IsTheOneThatTheCommentBeginsWith) {
    EXPECT_EQ(journal_of_form("---\n---\n<!-- vaiven\njournal: /work.db\n-->\n"), "/work.db");
    EXPECT_EQ(journal_of_form("---\n---\n<!-- vaiven\nWrite.\njournal: /work.db\n-->\n"), "");
    EXPECT_EQ(journal_of_form("journal: /work.db\n"), "");
}

}  // namespace
}  // namespace vaiven
