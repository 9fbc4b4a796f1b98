#include <fmt/format.h>

#include "exchange/jsonl/dumped_date.hpp"
#include "exchange/jsonl/dumped_fields.hpp"
#include "exchange/jsonl/records.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

using Texts = std::vector<std::string>;

CareerDate still_going_on() {
    return career_date_from("..", "..", {});
}

Track track_of(JsonFields& fields) {
    const auto name = fields.text("track");
    if (!name) return Track::unknown;
    const auto track = parse_track(*name);
    if (!track) {
        fields.refuse(
            fmt::format("{} is not a track: management, technical, hybrid, other or unknown",
                        quotation(*name)));
    }
    return track.value_or(Track::unknown);
}

std::optional<double> share_of(JsonFields& fields, std::string_view key) {
    const auto share = fields.number(key);
    if (share && (*share < 0 || *share > 1)) {
        fields.refuse(
            fmt::format("'{}' goes from 0 to 1, and {} does not; 40% is 0.4", key, *share));
    }
    return share;
}

Texts texts_of(JsonFields& fields, std::string_view key) {
    return fields.names(key).value_or(Texts{});
}

Reasons reasons_of(JsonFields& fields) {
    return {.why = fields.text("why").value_or(""),
            .push = texts_of(fields, "push"),
            .pull = texts_of(fields, "pull"),
            .decided = career_date_of(fields, "decided"),
            .by = texts_of(fields, "by")};
}

}  // namespace

Role dumped_role(JsonFields& fields, ContentUids& uids) {
    const auto uid = uid_of(fields);
    Role role{.id = id_of(fields),
              .handle = handle_of(fields, "handle").value_or(""),
              .title = fields.text("title").value_or(""),
              .organisation = fields.text("organisation").value_or(""),
              .track = track_of(fields),
              .start = career_date_of(fields, "start").value_or(CareerDate{}),
              .end = career_date_of(fields, "end").value_or(still_going_on()),
              .share = share_of(fields, "share"),
              .hands_on = share_of(fields, "hands_on"),
              .after = handle_of(fields, "after"),
              .host = handle_of(fields, "host"),
              .ideal_end = career_date_of(fields, "ideal_end"),
              .reasons = reasons_of(fields),
              .plan = fields.text("plan").value_or(""),
              .cleared = fields.text("cleared").value_or(""),
              .verdict = fields.text("verdict").value_or(""),
              .is_private = fields.flag("private"),
              .written_at = instant_of(fields, "written_at"),
              .updated_at = instant_of(fields, "updated_at")};
    role.extra = fields.rest(fields.object("extra"));
    if (is_blank(role.title)) fields.refuse("no title, which a role needs");
    if (!fields.refusal()) role.uid = uid ? *uid : uids.next(role);
    return role;
}

}  // namespace vaiven::exchange
