#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <vaiven/base/uid.hpp>
#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/instant.hpp>

namespace vaiven {

enum class MilestoneKind { goal_set, goal_reached, decision, promotion, talk, certificate, other };

inline constexpr std::array all_milestone_kinds{
    MilestoneKind::goal_set,  MilestoneKind::goal_reached, MilestoneKind::decision,
    MilestoneKind::promotion, MilestoneKind::talk,         MilestoneKind::certificate,
    MilestoneKind::other};

std::string_view to_string(MilestoneKind kind);                            // goal-set
std::optional<MilestoneKind> parse_milestone_kind(std::string_view text);  // case-blind

// A dated fact without duration.
struct Milestone {
    std::int64_t id = 0;  // 0 until the journal has given one
    Uid uid;
    CareerDate date;
    MilestoneKind kind = MilestoneKind::other;
    std::string text;
    std::optional<std::string> role;  // handle
    bool is_private = false;
    Instant written_at;
    Instant updated_at;
    std::string extra;  // fields of its source that vaiven has no word for: a JSON object, or empty

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

}  // namespace vaiven
