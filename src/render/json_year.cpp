#include <fmt/format.h>

#include "render/json_parts.hpp"
#include "render/json_writing.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

using report::CareerInYear;

Json name_or_null(const report::Timeline& timeline, const std::optional<std::size_t>& role) {
    return role ? role_name_json(timeline.roles[*role].role) : Json(nullptr);
}

Json headline_json(const report::YearReport& report) {
    const CareerInYear& career = report.career;
    return {{"began", name_or_null(career.timeline, career.began)},
            {"ended", name_or_null(career.timeline, career.ended)},
            {"moves", career.moves.size()},
            {"title_changes", career.title_changes.size()},
            {"entries", report.writing.entries},
            {"days", report.writing.days}};
}

Json roles_json(const CareerInYear& career) {
    Json list = Json::array();
    for (const auto& [index, days, tenure] : career.roles) {
        const report::TimelineRole& found = career.timeline.roles[index];
        Json role = role_name_json(found.role);
        role["hands_on"] = hands_on_of(found.role) ? Json(*hands_on_of(found.role)) : Json(nullptr);
        role["share"] = share_of(found.role);
        role["host"] = found.role.host ? Json(*found.role.host) : Json(nullptr);
        role["start"] = date_json(found.role.start, found.span.start);
        role["end"] = date_json(found.role.end, found.span.end);
        role["days"] = days ? Json(days->count()) : Json(nullptr);
        role["tenure"] = or_null(tenure, duration_json);
        list.push_back(role);
    }
    return list;
}

Json moves_json(const report::Timeline& timeline, const std::vector<report::Move>& moves) {
    Json list = Json::array();
    for (const auto& move : moves) list.push_back(move_json(timeline, move));
    return list;
}

Json tracks_json(const CareerInYear& career) {
    Json tracks = Json::object();
    for (const auto& [track, found] : career.tracks) {
        Json time = track_time_json(found.time);
        time["percent"] = report::to_hundredths(found.part * 100);
        time["days_last_year"] = or_null(found.last_year, report::to_hundredths);
        tracks[std::string(to_string(track))] = time;
    }
    return tracks;
}

Json months_json(const report::YearReport& report) {
    Json list = Json::array();
    for (const auto& [month, days] : report.career.tracks_by_month) {
        Json row{{"month", fmt::format("{:04}-{:02}", report.year, month)}};
        for (const auto& [track, time] : days) {
            row[std::string(to_string(track))] = report::to_hundredths(time);
        }
        list.push_back(row);
    }
    return list;
}

Json entries_json(const std::vector<Entry>& entries) {
    Json list = Json::array();
    for (const auto& entry : entries) {
        list.push_back({{"id", entry.id},
                        {"day", to_string(entry.day)},
                        {"title", entry.title},
                        {"body", entry.body}});
    }
    return list;
}

// The keys of one year, behind those that `json` has.
void add_year(Json& json, const report::YearReport& report) {
    const CareerInYear& career = report.career;
    json["year"] = report.year;
    json["headline"] = headline_json(report);
    json["roles"] = roles_json(career);
    json["moves"] = moves_json(career.timeline, career.moves);
    json["title_changes"] = moves_json(career.timeline, career.title_changes);
    json["milestones"] = Json::array();
    for (const auto& placed : career.milestones) {
        json["milestones"].push_back(milestone_json(placed));
    }
    json["tracks"] = tracks_json(career);
    json["tracks_by_month"] = months_json(report);
    json["writing"] = writing_json(report.writing);
    json["missing"] = missing_json(career.timeline, career.missing);
}

}  // namespace

std::string to_json(const report::YearReport& report) {
    Json json = document_json("report year", report.as_of);
    add_year(json, report);
    json["wins"] = entries_json(report.set_apart.wins);
    json["lessons"] = entries_json(report.set_apart.lessons);
    json["starred"] = entries_json(report.set_apart.starred);
    return printed(json);
}

std::string to_json(const report::SpanReport& report) {
    Json json = document_json("report years", report.as_of);
    json["first_year"] = report.first_year;
    json["last_year"] = report.last_year;
    json["writing"] = writing_json(report.writing);
    json["years"] = Json::array();
    for (const auto& year : report.years) {
        Json item = Json::object();
        add_year(item, year);
        json["years"].push_back(std::move(item));
    }
    return printed(json);
}

}  // namespace vaiven::render
