#include "render/json_parts.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

Json roles_named(const report::Timeline& timeline, const std::vector<std::size_t>& roles) {
    Json list = Json::array();
    for (const std::size_t role : roles) {
        list.push_back(role_name_json(timeline.roles[role].role));
    }
    return list;
}

Json years_json(const std::vector<report::YearOfTracks>& years) {
    Json list = Json::array();
    for (const auto& [year, days] : years) {
        Json row{{"year", year}};
        for (const auto& [track, time] : days) {
            row[std::string(to_string(track))] = report::to_hundredths(time);
        }
        list.push_back(row);
    }
    return list;
}

}  // namespace

Json track_time_json(const report::TrackTime& time) {
    return {{"days", report::to_hundredths(time.days)},
            {"years", report::to_hundredths(time.years())},
            {"vague", time.vague}};
}

void add_tracks(Json& json, const report::Timeline& timeline, const report::Tracks& tracks) {
    const auto gap_json = [&](const report::TrackGap& gap) -> Json {
        return {{"min", to_iso(gap.least)},
                {"max", or_null(gap.most, length_json)},
                {"since", to_string(gap.since)},
                {"reset_by", timeline.roles[gap.reset_by].role.handle}};
    };
    json["tracks"] = Json::object();
    for (const auto& [track, time] : tracks.total) {
        json["tracks"][std::string(to_string(track))] = track_time_json(time);
    }
    json["years"] = years_json(tracks.years);
    json["not_counted"] = roles_named(timeline, tracks.not_counted);
    json["planned"] = roles_named(timeline, tracks.planned);
    json["hands_on_gap"] = or_null(tracks.hands_on_gap, gap_json);
    json["management_gap"] = or_null(tracks.management_gap, gap_json);
}

std::string to_json(const report::TracksReport& report) {
    Json json = document_json("report tracks", report.timeline.as_of);
    add_tracks(json, report.timeline, report.tracks);
    return printed(json);
}

}  // namespace vaiven::render
