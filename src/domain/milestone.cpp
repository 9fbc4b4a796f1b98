#include <algorithm>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/milestone.hpp>

namespace vaiven {

std::string_view to_string(MilestoneKind kind) {
    switch (kind) {
        case MilestoneKind::goal_set: return "goal-set";
        case MilestoneKind::goal_reached: return "goal-reached";
        case MilestoneKind::decision: return "decision";
        case MilestoneKind::promotion: return "promotion";
        case MilestoneKind::talk: return "talk";
        case MilestoneKind::certificate: return "certificate";
        case MilestoneKind::other: return "other";
    }
    return "other";  // not reached
}

std::optional<MilestoneKind> parse_milestone_kind(std::string_view text) {
    const std::string lower = lower_ascii(text);
    const auto* const found = std::ranges::find(all_milestone_kinds, lower,
                                                [](MilestoneKind kind) { return to_string(kind); });
    if (found == all_milestone_kinds.end()) return std::nullopt;
    return *found;
}

}  // namespace vaiven
