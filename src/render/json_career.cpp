#include "render/json_parts.hpp"
#include <vaiven/render/json.hpp>
#include <vaiven/report/missing.hpp>

namespace vaiven::render {

namespace {

using report::Missing;

std::string_view name_of(Missing::Kind kind) {
    switch (kind) {
        case Missing::Kind::no_role: return "no-role";
        case Missing::Kind::unknown_track: return "unknown-track";
        case Missing::Kind::unknown_start: return "unknown-start";
        case Missing::Kind::unknown_end: return "unknown-end";
        case Missing::Kind::vague_start: return "vague-start";
        case Missing::Kind::vague_end: return "vague-end";
        case Missing::Kind::outside_host: return "outside-host";
        case Missing::Kind::overlap: return "overlap";
        case Missing::Kind::assumed_order: return "assumed-order";
        case Missing::Kind::days_without: return "days-without-role";
        case Missing::Kind::no_reason: return "no-reason";
    }
    return "unknown";  // not reached
}

Json handle_json(const report::Timeline& timeline, const std::optional<std::size_t>& role) {
    return role ? Json(timeline.roles[*role].role.handle) : Json(nullptr);
}

Json milestones_json(const std::vector<report::PlacedMilestone>& milestones) {
    Json list = Json::array();
    for (const auto& milestone : milestones) list.push_back(milestone_json(milestone));
    return list;
}

Json moves_json(const report::Timeline& timeline, const std::vector<report::Move>& moves) {
    Json list = Json::array();
    for (const auto& move : moves) list.push_back(move_json(timeline, move));
    return list;
}

Json roles_json(const report::Timeline& timeline, const std::vector<std::size_t>& roles) {
    Json list = Json::array();
    for (const std::size_t role : roles) list.push_back(role_json(timeline, role));
    return list;
}

}  // namespace

Json missing_json(const report::Timeline& timeline, const std::vector<Missing>& missing) {
    Json list = Json::array();
    for (const auto& [kind, role, other, days, vague] : missing) {
        Json item{{"kind", name_of(kind)},
                  {"role", handle_json(timeline, role)},
                  {"other", handle_json(timeline, other)}};
        item["days"] = kind == Missing::Kind::days_without ? Json(days) : Json(nullptr);
        item["vague"] = vague;
        list.push_back(item);
    }
    return list;
}

std::string to_json(const report::RolesReport& report) {
    Json json = document_json("role list", report.timeline.as_of);
    json["roles"] = roles_json(report.timeline, report.order);
    return printed(json);
}

std::string to_json(const report::RoleReport& report) {
    const Role& role = report.timeline.roles[report.role].role;
    Json json = document_json("role show", report.timeline.as_of);
    json["role"] = role_json(report.timeline, report.role);
    json["after"] = role.after ? Json(*role.after) : Json(nullptr);
    json["plan"] = role.plan;
    json["cleared"] = role.cleared;
    json["verdict"] = role.verdict;
    json["private"] = role.is_private;
    json["stints"] = roles_json(report.timeline, report.stints);
    json["moves"] = moves_json(report.timeline, report.entered);
    json["moves_from"] = moves_json(report.timeline, report.left);
    json["milestones"] = milestones_json(report.milestones);
    return printed(json);
}

std::string to_json(const report::MilestonesReport& report) {
    Json json = document_json("milestone list", report.timeline.as_of);
    json["milestones"] = milestones_json(report.milestones);
    return printed(json);
}

std::string to_json(const report::CareerReport& report) {
    Json json = document_json("report career", report.timeline.as_of);
    json["roles"] = roles_json(report.timeline, reading_order(report.timeline));
    json["moves"] = moves_json(report.timeline, report.moves.moves);
    json["swings"] = swings_json(report.moves);
    json["matrix"] = matrix_json(report.moves);
    add_tracks(json, report.timeline, report.tracks);
    json["milestones"] = milestones_json(report.milestones);
    json["missing"] = missing_json(report.timeline, report.missing);
    return printed(json);
}

}  // namespace vaiven::render
