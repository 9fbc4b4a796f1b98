#include <sstream>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {
namespace {

using namespace std::chrono_literals;

using Names = std::vector<std::string>;

// `members` are those of a line beside its date.
testing::CollectedRecords records_of(const std::string& members) {
    testing::CollectedRecords records;
    std::istringstream in(R"({"date":"2019-02-11",)" + members + "}");
    read_jsonl(in, records.sink());
    return records;
}

Entry entry_of(const std::string& members) {
    const auto records = records_of(members);
    EXPECT_EQ(records.entries.size(), 1U)
        << (records.refused.empty() ? members : records.refused[0].words);
    return records.entries.empty() ? Entry{} : records.entries.front();
}

std::string refusal_of(const std::string& members) {
    const auto records = records_of(members);
    EXPECT_EQ(records.refused.size(), 1U) << members;
    return records.refused.empty() ? "" : records.refused.front().words;
}

Entry entry_on(const std::string& line) {
    testing::CollectedRecords records;
    std::istringstream in(line);
    read_jsonl(in, records.sink());
    EXPECT_EQ(records.entries.size(), 1U) << line;
    return records.entries.empty() ? Entry{} : records.entries.front();
}

TEST(PlainLine, SplitsATextIntoTitleAndBody) {
    const auto entry = entry_of(R"("text":"Title\r\nBody\n")");

    EXPECT_EQ(entry.title, "Title");
    EXPECT_EQ(entry.body, "Body");
}

TEST(PlainLine, IsAboutTheRoleItNames) {
    EXPECT_EQ(entry_of(R"("text":"x","about":"cto")").about, "cto");
}

TEST(PlainLine, KeepsAnAboutThatIsNoHandle) {
    const auto entry = entry_of(R"("text":"x","about":"Cats & dogs")");

    EXPECT_EQ(entry.about, std::nullopt);
    EXPECT_EQ(entry.extra, R"({"about":"Cats & dogs"})");
}

TEST(PlainLine, TakesABodyAsItIs) {
    const auto entry = entry_of(R"("body":"\nOne\nTwo\n")");

    EXPECT_EQ(entry.title, "");
    EXPECT_EQ(entry.body, "\nOne\nTwo\n");
}

TEST(PlainLine, TakesATextBesideATitleAsTheBody) {
    const auto entry = entry_of(R"("title":"T","text":"One\nTwo")");

    EXPECT_EQ(entry.title, "T");
    EXPECT_EQ(entry.body, "One\nTwo");
}

TEST(PlainLine, KeepsATextBesideABodyAmongTheExtraFields) {
    EXPECT_EQ(entry_of(R"("text":"t","body":"b")").extra, R"({"text":"t"})");
}

TEST(PlainLine, KeepsTheLinesOfATitle) {
    const auto entry = entry_of(R"("title":"One\nTwo","body":"Three")");

    EXPECT_EQ(entry.title, "One\nTwo");
    EXPECT_EQ(entry.body, "Three");
}

TEST(PlainLine, TakesTheDayAndTimeOfAMomentAsTheyStand) {
    const auto entry = entry_on(R"({"date":"2019-02-11T23:30:15.5-08:00","text":"x"})");

    EXPECT_EQ(entry.day, Date{2019y / 2 / 11});
    EXPECT_EQ(entry.time, (TimeOfDay{23, 30, 15}));
}

TEST(PlainLine, PrefersATimeOfItsOwn) {
    EXPECT_EQ(entry_on(R"({"day":"2019-02-11T23:30","time":"09:15","text":"x"})").time,
              (TimeOfDay{9, 15, 0}));
}

TEST(PlainLine, TakesTheDateWhereADayIsGivenToo) {
    const auto entry = entry_on(R"({"day":"Monday","date":"2019-02-11","text":"x"})");

    EXPECT_EQ(entry.day, Date{2019y / 2 / 11});
    EXPECT_EQ(entry.extra, R"({"day":"Monday"})");
}

TEST(PlainLine, ReadsTagsAndPeopleFromTheText) {
    const auto entry = entry_of(R"("title":"#sre","body":"with @ann on #call")");

    EXPECT_EQ(entry.tags, (Names{"call", "sre"}));
    EXPECT_EQ(entry.people, Names{"ann"});
}

TEST(PlainLine, TakesTheTagsThatAreGivenInstead) {
    const auto entry = entry_of(R"("tags":["#b","a","A","#"],"text":"#c with @ann")");

    EXPECT_EQ(entry.tags, (Names{"#", "a", "b"}));
    EXPECT_EQ(entry.people, Names{});
}

TEST(PlainLine, TakesThePeopleThatAreGiven) {
    EXPECT_EQ(entry_of(R"("people":["@bob"],"text":"@ann")").people, Names{"bob"});
    EXPECT_EQ(entry_of(R"("people":["bob"],"tags":[],"text":"x")").people, Names{"bob"});
}

TEST(PlainLine, TakesKindFlagsAndRatings) {
    const auto entry = entry_of(
        R"("text":"x","kind":"Win","starred":true,"private":true,"ratings":{"mood":2,"energy":4})");

    EXPECT_EQ(entry.kind, EntryKind::win);
    EXPECT_TRUE(entry.starred);
    EXPECT_TRUE(entry.is_private);
    EXPECT_EQ(entry.ratings, (std::vector<Rating>{{"energy", 4}, {"mood", 2}}));
}

TEST(PlainLine, IsACheckinWhereItHoldsRatingsAlone) {
    EXPECT_EQ(entry_of(R"("ratings":{"energy":4})").kind, EntryKind::checkin);
    EXPECT_EQ(refusal_of(R"("ratings":{"energy":4},"kind":"note")"),
              "no text, which an entry of kind 'note' needs");
}

TEST(PlainLine, TakesNullAsAbsent) {
    const auto entry = entry_on(
        R"({"day":null,"date":"2019-02-11","text":"#x","title":null,"body":null,"time":null,)"
        R"("tags":null,"people":null,"kind":null,"starred":null,"ratings":null,"odd":null})");

    EXPECT_EQ(entry.body, "#x");
    EXPECT_EQ(entry.tags, Names{"x"});
    EXPECT_EQ(entry.extra, R"({"day":null,"odd":null})");
}

TEST(PlainLine, KeepsEveryOtherFieldInOrder) {
    const auto entry = entry_of(
        R"("id":7,"text":"x","z":1.10,"record":5,"a":{"z":[1, -0]},"written_at":"now","z":2)");

    EXPECT_EQ(entry.id, 0);
    EXPECT_EQ(entry.extra,
              R"({"id":7,"z":1.10,"record":5,"a":{"z":[1,-0]},"written_at":"now","z":2})");
    EXPECT_EQ(entry.written_at, Instant{});
}

TEST(PlainLine, KeepsAUidThatIsOne) {
    const std::string uid = "0190163d-8694-739b-aea5-966c26f8ad91";

    EXPECT_EQ(to_string(entry_of(R"("text":"x","uid":")" + uid + "\"").uid), uid);
}

TEST(PlainLine, TakesAnotherUidForAForeignField) {
    const auto plain = entry_of(R"("text":"x")");
    const auto foreign = entry_of(R"("text":"x","uid":"abc")");

    EXPECT_EQ(foreign.uid, plain.uid);
    EXPECT_EQ(foreign.extra, R"({"uid":"abc"})");
}

TEST(PlainLine, IsRefusedWithoutADay) {
    testing::CollectedRecords records;
    std::istringstream in(R"({"text":"x"})");
    read_jsonl(in, records.sink());

    ASSERT_EQ(records.refused.size(), 1U);
    EXPECT_EQ(records.refused[0].words,
              R"(no day: a line needs a "date" or a "day" such as "2019-02-11")");
}

TEST(PlainLine, IsRefusedWithoutText) {
    EXPECT_EQ(refusal_of(R"("title":" ","body":"\n")"),
              "no text, which an entry of kind 'note' needs");
    EXPECT_EQ(refusal_of(R"("kind":"checkin")"), "neither text nor ratings");
}

TEST(PlainLine, IsRefusedForAWrongType) {
    EXPECT_EQ(refusal_of(R"("text":5)"), "'text' has to be a text in quotes, not '5'");
    EXPECT_EQ(refusal_of(R"("text":"x","tags":"a, b")"),
              R"('tags' has to be a list of names such as ["one", "two"], not 'a, b')");
    EXPECT_EQ(refusal_of(R"("text":"x","tags":["a",5])"),
              "every name in 'tags' is a text in quotes, and not an empty one");
    EXPECT_EQ(refusal_of(R"("text":"x","tags":["a",["b"]])"),
              "every name in 'tags' is a text in quotes, and not an empty one");
    EXPECT_EQ(refusal_of(R"("text":"x","tags":[""])"),
              "every name in 'tags' is a text in quotes, and not an empty one");
    EXPECT_EQ(refusal_of(R"("text":"x","starred":"yes")"),
              "'starred' has to be true or false, not 'yes'");
    EXPECT_EQ(refusal_of(R"("text":"x","kind":"diary")"),
              "'diary' is not a kind of entry: note, win, lesson, plus, minus, checkin or recall");
    EXPECT_EQ(refusal_of(R"("text":"x","time":"9:30")"),
              "'9:30' is not a time of day such as 09:30");
}

TEST(PlainLine, IsRefusedForARatingThatIsNoWholeNumber) {
    EXPECT_EQ(refusal_of(R"("text":"x","ratings":{"energy":4.0})"),
              "in 'ratings': 'energy' has to be a whole number, not '4.0'");
    EXPECT_EQ(refusal_of(R"("text":"x","ratings":{"energy":4,"energy":5})"),
              "in 'ratings': 'energy' stands there more than once");
    EXPECT_EQ(refusal_of(R"("text":"x","ratings":{"energy":2147483648})"),
              "in 'ratings': 'energy' is too large a number: 2147483648");
    EXPECT_EQ(refusal_of(R"("text":"x","ratings":{"Energy":4})"),
              "in 'ratings': 'Energy' is not the name of a measure: lower-case letters, digits and "
              "'-', beginning with a letter");
}

TEST(PlainLine, IsRefusedForAKeyGivenTwice) {
    EXPECT_EQ(refusal_of(R"("text":"x","text":"y")"), "'text' stands there more than once");
}

TEST(PlainLine, IsRefusedForANul) {
    EXPECT_EQ(refusal_of(R"("text":"a\u0000b")"),
              "'text' holds a NUL (\\u0000), and a journal holds text only");
}

TEST(PlainLine, MayBeAHundredLevelsDeep) {
    const auto nested = [](std::size_t depth) {
        return R"("text":"x","a":)" + std::string(depth, '[') + std::string(depth, ']');
    };

    EXPECT_EQ(records_of(nested(100)).entries.size(), 1U);
    EXPECT_EQ(refusal_of(nested(101)), "more than 100 lists and objects within each other");
}

}  // namespace
}  // namespace vaiven::exchange
