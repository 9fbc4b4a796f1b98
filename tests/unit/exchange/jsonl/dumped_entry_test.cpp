#include <gtest/gtest.h>

#include "support/jsonl_lines.hpp"

namespace vaiven::exchange {
namespace {

using testing::records_in;
using testing::refusal_of;

using Names = std::vector<std::string>;

// `members` are those of an entry beside its day.
std::string dumped(const std::string& members) {
    return R"({"record":"entry","day":"2019-02-11",)" + members + "}";
}

TEST(DumpedEntry, TakesItsTextAsItIs) {
    const auto records = records_in(dumped(R"("title":"T\nT","body":"\n#a with @ann\r\n")"));

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].title, "T\nT");
    EXPECT_EQ(records.entries[0].body, "\n#a with @ann\r\n");
    EXPECT_EQ(records.entries[0].tags, Names{});
    EXPECT_EQ(records.entries[0].people, Names{});
}

TEST(DumpedEntry, KeepsTheSignsThatAreInItsNames) {
    EXPECT_EQ(records_in(dumped(R"("body":"x","tags":["#a"])")).entries.at(0).tags, Names{"#a"});
}

TEST(DumpedEntry, KeepsItsIdAndUid) {
    const auto records =
        records_in(dumped(R"("body":"x","id":12,"uid":"0190163D-8694-739b-aea5-966c26f8ad91")"));

    ASSERT_EQ(records.entries.size(), 1U);
    EXPECT_EQ(records.entries[0].id, 12);
    EXPECT_EQ(to_string(records.entries[0].uid), "0190163d-8694-739b-aea5-966c26f8ad91");
}

TEST(DumpedEntry, HasAUidOfItsContentWhereNoneIsGiven) {
    const auto dump = records_in(dumped(R"("body":"x")"));
    const auto plain = records_in(R"({"date":"2019-02-11","body":"x"})");

    EXPECT_EQ(dump.entries.at(0).uid, plain.entries.at(0).uid);
}

TEST(DumpedEntry, KeepsUnknownFieldsAmongTheExtraOnes) {
    EXPECT_EQ(
        records_in(dumped(R"("answers":"q2","body":"x","extra":{"a":1.0})")).entries.at(0).extra,
        R"({"a":1.0,"answers":"q2"})");
}

TEST(DumpedEntry, IsAboutARole) {
    EXPECT_EQ(records_in(dumped(R"("body":"x","about":"cto")")).entries.at(0).about, "cto");
    EXPECT_EQ(records_in(dumped(R"("body":"x")")).entries.at(0).about, std::nullopt);
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","about":"The CTO")")),
              "in 'about': the handle 'The CTO' is not made of lower-case letters, digits and '-', "
              "a letter first; write one like cto or dev-2");
}

TEST(DumpedEntry, MayBeWithoutTextWhereItHasSomethingElse) {
    EXPECT_EQ(records_in(dumped(R"("kind":"note","ratings":{"energy":3})")).entries.size(), 1U);
    EXPECT_EQ(records_in(dumped(R"("extra":{"photo":"x.jpg"})")).entries.size(), 1U);
    EXPECT_EQ(refusal_of(dumped(R"("kind":"note")")), "neither text nor ratings");
}

TEST(DumpedEntry, IsRefusedForWhatItCannotHold) {
    EXPECT_EQ(refusal_of(R"({"record":"entry","body":"x"})"), "no 'day'");
    EXPECT_EQ(refusal_of(R"({"record":"entry","day":"2019-02-30","body":"x"})"),
              "the day '2019-02-30' does not exist");
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","id":-1)")), "the id -1 is less than 1");
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","uid":"abc")")), "'abc' is not a uid");
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","uid":"00000000-0000-0000-0000-000000000000")")),
              "'00000000-0000-0000-0000-000000000000' is not a uid");
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","written_at":"2019-02-11")")),
              "'2019-02-11' is not an instant such as 2019-02-11T09:30:00.000+01:00");
    EXPECT_EQ(refusal_of(dumped(R"("body":"x","extra":[])")),
              R"('extra' has to be an object such as {"mood": "fine"}, not '[]')");
}

}  // namespace
}  // namespace vaiven::exchange
