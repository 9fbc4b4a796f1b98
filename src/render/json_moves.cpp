#include "render/json_parts.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

Json between_json(const report::Between& between) {
    return to_iso(between.length);
}

}  // namespace

Json move_json(const report::Timeline& timeline, const report::Move& move) {
    const Role& entered = timeline.roles[move.to].role;
    return {{"date", date_json(timeline, move)},
            {"from", role_name_json(timeline.roles[move.from].role)},
            {"to", role_name_json(entered)},
            {"direction", to_string(move.direction)},
            {"title_change", move.title_change},
            {"reasons", reasons_json(entered)},
            {"gap", or_null(move.gap, between_json)},
            {"tenure_before", or_null(move.tenure_before, duration_json)}};
}

Json swings_json(const report::Moves& moves) {
    return {{"management_to_technical", moves.management_to_technical},
            {"technical_to_management", moves.technical_to_management}};
}

Json matrix_json(const report::Moves& moves) {
    Json matrix = Json::object();
    for (const auto& [tracks, count] : moves.matrix) {
        matrix[std::string(to_string(tracks.first))][std::string(to_string(tracks.second))] = count;
    }
    return matrix;
}

std::string to_json(const report::MovesReport& report) {
    Json json = document_json("report moves", report.timeline.as_of);
    json["moves"] = Json::array();
    for (const auto& move : report.moves.moves) {
        json["moves"].push_back(move_json(report.timeline, move));
    }
    json["swings"] = swings_json(report.moves);
    json["matrix"] = matrix_json(report.moves);
    return printed(json);
}

}  // namespace vaiven::render
