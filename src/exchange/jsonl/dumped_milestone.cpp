#include <fmt/format.h>

#include "exchange/jsonl/dumped_date.hpp"
#include "exchange/jsonl/dumped_fields.hpp"
#include "exchange/jsonl/records.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

MilestoneKind milestone_kind_of(JsonFields& fields) {
    const auto name = fields.text("kind");
    if (!name) return MilestoneKind::other;
    const auto kind = parse_milestone_kind(*name);
    if (!kind) {
        fields.refuse(
            fmt::format("{} is not a kind of milestone: goal-set, goal-reached, decision, "
                        "promotion, talk, certificate or other",
                        quotation(*name)));
    }
    return kind.value_or(MilestoneKind::other);
}

}  // namespace

Milestone dumped_milestone(JsonFields& fields, ContentUids& uids) {
    const auto uid = uid_of(fields);
    Milestone milestone{.id = id_of(fields),
                        .date = career_date_of(fields, "date").value_or(CareerDate{}),
                        .kind = milestone_kind_of(fields),
                        .text = fields.text("text").value_or(""),
                        .role = handle_of(fields, "role"),
                        .is_private = fields.flag("private"),
                        .written_at = instant_of(fields, "written_at"),
                        .updated_at = instant_of(fields, "updated_at")};
    milestone.extra = fields.rest(fields.object("extra"));
    if (is_blank(milestone.text)) fields.refuse("no text, which a milestone needs");
    if (!fields.refusal()) milestone.uid = uid ? *uid : uids.next(milestone);
    return milestone;
}

}  // namespace vaiven::exchange
