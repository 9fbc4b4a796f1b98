#include <gtest/gtest.h>

#include <vaiven/domain/milestone.hpp>

namespace vaiven {
namespace {

TEST(ParseMilestoneKind, ReadsWhatToStringPrints) {
    for (const MilestoneKind kind : all_milestone_kinds) {
        EXPECT_EQ(parse_milestone_kind(to_string(kind)), kind);
    }
}

TEST(ParseMilestoneKind, IsCaseBlindAndKnowsNoOther) {
    EXPECT_EQ(parse_milestone_kind("Goal-Set"), MilestoneKind::goal_set);
    EXPECT_EQ(parse_milestone_kind("goal set"), std::nullopt);
}

}  // namespace
}  // namespace vaiven
