#include <gtest/gtest.h>

#include "support/careers.hpp"
#include "support/jsonl_lines.hpp"

namespace vaiven::exchange {
namespace {

using testing::career_date;
using testing::records_in;
using testing::refusal_of;

using Texts = std::vector<std::string>;

// `members` are those of a role beside its title.
std::string dumped(const std::string& members) {
    return R"({"record":"role","title":"CTO")" + (members.empty() ? "" : "," + members) + "}";
}

Role role_of(const std::string& members) {
    const auto records = records_in(dumped(members));
    EXPECT_EQ(records.roles.size(), 1U)
        << (records.refused.empty() ? members : records.refused[0].words);
    return records.roles.empty() ? Role{} : records.roles.front();
}

TEST(DumpedRole, NeedsNoMoreThanATitle) {
    const auto role = role_of("");

    EXPECT_EQ(role.id, 0);
    EXPECT_EQ(role.handle, "");
    EXPECT_EQ(role.title, "CTO");
    EXPECT_EQ(role.organisation, "");
    EXPECT_EQ(role.track, Track::unknown);
    EXPECT_EQ(role.start, CareerDate{});
    EXPECT_EQ(role.end, career_date(".."));
    EXPECT_EQ(role.share, std::nullopt);
    EXPECT_EQ(role.hands_on, std::nullopt);
    EXPECT_EQ(role.after, std::nullopt);
    EXPECT_EQ(role.host, std::nullopt);
    EXPECT_EQ(role.ideal_end, std::nullopt);
    EXPECT_EQ(role.reasons, Reasons{});
    EXPECT_FALSE(role.is_private);
    EXPECT_EQ(role.written_at, Instant{});
    EXPECT_EQ(role.extra, "");
}

TEST(DumpedRole, MayBeWrittenByHand) {
    const auto role =
        role_of(R"("handle":"cto","organisation":"Alpha","track":"Management","start":"2015-09",)"
                R"("end":"2019-37","share":1,"hands_on":0.2,"why":"asked","push":["quiet"],)"
                R"("pull":["people"],"decided":"2015","by":["ann"],"private":true)");

    EXPECT_EQ(role.handle, "cto");
    EXPECT_EQ(role.organisation, "Alpha");
    EXPECT_EQ(role.track, Track::management);
    EXPECT_EQ(role.start, career_date("2015-09"));
    EXPECT_EQ(role.end, career_date("2019-37"));
    EXPECT_EQ(role.share, 1.0);
    EXPECT_EQ(role.hands_on, 0.2);
    EXPECT_EQ(role.reasons.why, "asked");
    EXPECT_EQ(role.reasons.push, Texts{"quiet"});
    EXPECT_EQ(role.reasons.pull, Texts{"people"});
    EXPECT_EQ(role.reasons.decided, career_date("2015"));
    EXPECT_EQ(role.reasons.by, Texts{"ann"});
    EXPECT_TRUE(role.is_private);
}

TEST(DumpedRole, MayBeAStint) {
    const auto role =
        role_of(R"("host":"vp","after":"dev","plan":"run it alone","cleared":"the calendar",)"
                R"("verdict":"again","ideal_end":"6 to 12 months before end")");

    EXPECT_EQ(role.host, "vp");
    EXPECT_EQ(role.after, "dev");
    EXPECT_EQ(role.plan, "run it alone");
    EXPECT_EQ(role.cleared, "the calendar");
    EXPECT_EQ(role.verdict, "again");
    EXPECT_EQ(role.ideal_end, career_date("6 to 12 months before end"));
}

TEST(DumpedRole, KeepsIdUidAndInstants) {
    const auto role =
        role_of(R"("id":7,"uid":"0190163d-8694-739b-aea5-966c26f8ad91",)"
                R"("written_at":"2019-02-11T09:30:00Z","updated_at":"2019-02-12T09:30:00Z")");

    EXPECT_EQ(role.id, 7);
    EXPECT_EQ(to_string(role.uid), "0190163d-8694-739b-aea5-966c26f8ad91");
    EXPECT_EQ(to_string(role.written_at), "2019-02-11T09:30:00.000+00:00");
    EXPECT_EQ(to_string(role.updated_at), "2019-02-12T09:30:00.000+00:00");
}

TEST(DumpedRole, HasAUidOfItsContentWhereNoneIsGiven) {
    const auto records = records_in(dumped("") + "\n" + dumped(""));

    ASSERT_EQ(records.roles.size(), 2U);
    EXPECT_NE(records.roles[0].uid, Uid{});
    EXPECT_NE(records.roles[0].uid, records.roles[1].uid);
    EXPECT_EQ(role_of(R"("end":"2019")").uid, records.roles[0].uid);
}

TEST(DumpedRole, KeepsUnknownFieldsAmongTheExtraOnes) {
    EXPECT_EQ(role_of(R"("salary":{"a":1.0},"extra":{"team":9})").extra,
              R"({"team":9,"salary":{"a":1.0}})");
}

TEST(DumpedRole, TakesNullAsAbsent) {
    EXPECT_EQ(role_of(R"("handle":null,"track":null,"start":null,"end":null,"share":null,)"
                      R"("after":null,"ideal_end":null,"push":null)"),
              role_of(""));
}

TEST(DumpedRole, IsRefusedWithoutATitle) {
    EXPECT_EQ(refusal_of(R"({"record":"role","handle":"cto"})"), "no title, which a role needs");
    EXPECT_EQ(refusal_of(R"({"record":"role","title":" \u00a0"})"), "no title, which a role needs");
}

TEST(DumpedRole, IsRefusedForAHandleThatIsNone) {
    EXPECT_EQ(refusal_of(dumped(R"("handle":"m3")")),
              "in 'handle': the handle 'm3' looks like the id of another record; write one like "
              "cto or dev-2");
    EXPECT_EQ(refusal_of(dumped(R"("after":"today")")),
              "in 'after': the handle 'today' means a date; write one like cto or dev-2");
    EXPECT_EQ(refusal_of(dumped(R"("host":"")")),
              "in 'host': the handle '' is not made of lower-case letters, digits and '-', a "
              "letter first; write one like cto or dev-2");
}

TEST(DumpedRole, IsRefusedForATrackThatIsNone) {
    EXPECT_EQ(refusal_of(dumped(R"("track":"people")")),
              "'people' is not a track: management, technical, hybrid, other or unknown");
}

TEST(DumpedRole, IsRefusedForSharesThatAreNone) {
    EXPECT_EQ(refusal_of(dumped(R"("share":40)")),
              "'share' goes from 0 to 1, and 40 does not; 40% is 0.4");
    EXPECT_EQ(refusal_of(dumped(R"("hands_on":-0.1)")),
              "'hands_on' goes from 0 to 1, and -0.1 does not; 40% is 0.4");
    EXPECT_EQ(refusal_of(dumped(R"("share":"40%")")), "'share' has to be a number, not '40%'");
    EXPECT_EQ(refusal_of(dumped(R"("share":1e-400)")), "'share' is too small a number: 1e-400");
    EXPECT_EQ(refusal_of(dumped(R"("share":0.5,"share":0.5)")),
              "'share' stands there more than once");
}

TEST(DumpedRole, IsRefusedForADateThatIsNone) {
    EXPECT_EQ(refusal_of(dumped(R"("start":"2019-02-30")")),
              "in 'start': the day '2019-02-30' does not exist");
    EXPECT_EQ(refusal_of(dumped(R"("decided":"yesterday")")),
              "in 'decided': 'yesterday' is no date; write EDTF such as 2019-02, 2008~ or "
              "[2007..2008]");
}

TEST(DumpedRole, IsRefusedForWhatNoRecordCanHold) {
    EXPECT_EQ(refusal_of(dumped(R"("id":-1)")), "the id -1 is less than 1");
    EXPECT_EQ(refusal_of(dumped(R"("uid":"abc")")), "'abc' is not a uid");
    EXPECT_EQ(refusal_of(dumped(R"("written_at":"2019")")),
              "'2019' is not an instant such as 2019-02-11T09:30:00.000+01:00");
    EXPECT_EQ(refusal_of(dumped(R"("push":"meetings")")),
              R"('push' has to be a list of names such as ["one", "two"], not 'meetings')");
}

}  // namespace
}  // namespace vaiven::exchange
