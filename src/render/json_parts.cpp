#include "render/json_parts.hpp"

#include <vaiven/domain/overstay.hpp>

namespace vaiven::render {

namespace {

constexpr int schema = 1;

using Kind = CareerDate::Kind;

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::date: return "date";
        case Kind::open: return "open";
        case Kind::unknown: return "unknown";
    }
    return "unknown";  // not reached
}

Json day_json(Date day) {
    return to_string(day);
}

Json overstay_json(const Overstay& overstay) {
    return {{"min", to_iso(overstay.least)}, {"max", or_null(overstay.most, length_json)}};
}

// The day behind another role's end, which nobody typed.
Json placed_json(const Placement& date) {
    CareerDate made{.kind = date.kind};
    if (!date.vague && date.point) made.edtf = to_string(*date.point);
    made.vague = date.vague;
    return date_json(made, date);
}

// A date that stands by itself, or by the start of its role.
Json decided_json(const CareerDate& date, const CareerDate& start) {
    const bool is_by_start = date.relative && date.relative->anchor == RelativeDate::Anchor::start;
    const CareerDate found = is_by_start ? resolved(date, start) : date;
    return date_json(date, placed(found, CareerDate{}).start);
}

}  // namespace

Json document_json(std::string_view kind, Date as_of) {
    return {{"schema", schema}, {"kind", kind}, {"as_of", to_string(as_of)}};
}

std::string printed(const Json& json) {
    return json.dump(2) + "\n";
}

Json date_json(const CareerDate& date, const Placement& placement) {
    return {{"kind", name_of(date.kind)},
            {"edtf", date.edtf},
            {"earliest", or_null(placement.bounds.first, day_json)},
            {"latest", or_null(placement.bounds.last, day_json)},
            {"point", or_null(placement.point, day_json)},
            {"typed", date.typed},
            {"vague", placement.vague}};
}

Json date_json(const report::Timeline& timeline, const report::Move& move) {
    if (move.became_main) return placed_json(move.date);
    return date_json(timeline.roles[move.to].role.start, move.date);
}

Json length_json(const Length& length) {
    return to_iso(length);
}

Json duration_json(const Duration& duration) {
    return {{"min", to_iso(duration.least)},
            {"max", or_null(duration.most, length_json)},
            {"point", to_iso(duration.point)}};
}

Json role_name_json(const Role& role) {
    return {{"handle", role.handle},
            {"title", role.title},
            {"organisation", role.organisation},
            {"track", to_string(role.track)}};
}

Json reasons_json(const Role& role) {
    const Reasons& reasons = role.reasons;
    const auto decided = [&](const CareerDate& date) { return decided_json(date, role.start); };
    return {{"why", reasons.why},
            {"push", reasons.push},
            {"pull", reasons.pull},
            {"decided", or_null(reasons.decided, decided)},
            {"by", reasons.by}};
}

Json role_json(const report::Timeline& timeline, std::size_t role) {
    const report::TimelineRole& found = timeline.roles[role];
    const auto ideal = [&](const CareerDate& date) { return date_json(date, found.ideal_end); };
    Json json = role_name_json(found.role);
    json["hands_on"] = hands_on_of(found.role) ? Json(*hands_on_of(found.role)) : Json(nullptr);
    json["share"] = share_of(found.role);
    json["start"] = date_json(found.role.start, found.span.start);
    json["end"] = date_json(found.role.end, found.span.end);
    json["host"] = found.role.host ? Json(*found.role.host) : Json(nullptr);
    json["duration"] = or_null(duration_of(timeline, role), duration_json);
    json["ideal_end"] = or_null(found.role.ideal_end, ideal);
    json["overstay"] =
        or_null(overstay(found.span, found.ideal_end, timeline.as_of), overstay_json);
    json["reasons"] = reasons_json(found.role);
    json["planned"] = found.standing == report::Standing::planned;
    return json;
}

Json milestone_json(const report::PlacedMilestone& placed) {
    const Milestone& milestone = placed.milestone;
    return {{"id", milestone.id},
            {"date", date_json(milestone.date, placed.date)},
            {"kind", to_string(milestone.kind)},
            {"text", milestone.text},
            {"role", milestone.role ? Json(*milestone.role) : Json(nullptr)},
            {"private", milestone.is_private}};
}

}  // namespace vaiven::render
