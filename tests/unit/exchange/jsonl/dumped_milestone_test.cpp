#include <gtest/gtest.h>

#include "support/careers.hpp"
#include "support/jsonl_lines.hpp"

namespace vaiven::exchange {
namespace {

using testing::records_in;
using testing::refusal_of;

// `members` are those of a milestone beside its text.
std::string dumped(const std::string& members) {
    return R"({"record":"milestone","text":"First talk")" + (members.empty() ? "" : "," + members) +
           "}";
}

Milestone milestone_of(const std::string& members) {
    const auto records = records_in(dumped(members));
    EXPECT_EQ(records.milestones.size(), 1U)
        << (records.refused.empty() ? members : records.refused[0].words);
    return records.milestones.empty() ? Milestone{} : records.milestones.front();
}

TEST(DumpedMilestone, NeedsNoMoreThanAText) {
    const auto milestone = milestone_of("");

    EXPECT_EQ(milestone.text, "First talk");
    EXPECT_EQ(milestone.date, CareerDate{});
    EXPECT_EQ(milestone.kind, MilestoneKind::other);
    EXPECT_EQ(milestone.role, std::nullopt);
    EXPECT_NE(milestone.uid, Uid{});
}

TEST(DumpedMilestone, MayBeWrittenByHand) {
    const auto milestone = milestone_of(
        R"("id":3,"uid":"0190163d-8694-739b-aea5-966c26f8ad91","date":"2019-02","kind":"Talk",)"
        R"("role":"sre","private":true,"written_at":"2019-02-11T09:30:00Z","room":9)");

    EXPECT_EQ(milestone.id, 3);
    EXPECT_EQ(to_string(milestone.uid), "0190163d-8694-739b-aea5-966c26f8ad91");
    EXPECT_EQ(milestone.date, testing::career_date("2019-02"));
    EXPECT_EQ(milestone.kind, MilestoneKind::talk);
    EXPECT_EQ(milestone.role, "sre");
    EXPECT_TRUE(milestone.is_private);
    EXPECT_EQ(to_string(milestone.written_at), "2019-02-11T09:30:00.000+00:00");
    EXPECT_EQ(milestone.extra, R"({"room":9})");
}

TEST(DumpedMilestone, IsRefusedWithoutAText) {
    EXPECT_EQ(refusal_of(R"({"record":"milestone","date":"2019"})"),
              "no text, which a milestone needs");
    EXPECT_EQ(refusal_of(R"({"record":"milestone","text":"\n"})"),
              "no text, which a milestone needs");
}

TEST(DumpedMilestone, IsRefusedForWhatItCannotHold) {
    EXPECT_EQ(refusal_of(dumped(R"("kind":"party")")),
              "'party' is not a kind of milestone: goal-set, goal-reached, decision, promotion, "
              "talk, certificate or other");
    EXPECT_EQ(refusal_of(dumped(R"("role":"c57")")),
              "in 'role': the handle 'c57' looks like the id of another record; write one like "
              "cto or dev-2");
    EXPECT_EQ(refusal_of(dumped(R"("date":"soon")")),
              "in 'date': 'soon' is no date; write EDTF such as 2019-02, 2008~ or [2007..2008]");
}

}  // namespace
}  // namespace vaiven::exchange
