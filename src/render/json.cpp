#include "render/json_writing.hpp"
#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

Json ratings_json(const std::vector<Rating>& ratings) {
    Json object = Json::object();
    for (const auto& [measure, value] : ratings) object[measure] = value;
    return object;
}

Json time_json(TimeOfDay time) {
    return to_string(time);
}

}  // namespace

// `answers` ties an entry to a question; null while a journal holds none.
Json entry_json(const Entry& entry, const report::EntryPlace& place) {
    return {{"id", entry.id},
            {"uid", to_string(entry.uid)},
            {"day", to_string(entry.day)},
            {"time", or_null(entry.time, time_json)},
            {"title", entry.title},
            {"body", entry.body},
            {"kind", to_string(entry.kind)},
            {"tags", entry.tags},
            {"people", entry.people},
            {"ratings", ratings_json(entry.ratings)},
            {"about", entry.about ? Json(*entry.about) : Json(nullptr)},
            {"answers", nullptr},
            {"role", place.role ? Json(*place.role) : Json(nullptr)},
            {"recalled", place.recalled},
            {"starred", entry.starred},
            {"private", entry.is_private}};
}

namespace {

Json held_json(const report::TodayReport& report, std::size_t role) {
    Json json = role_name_json(report.timeline.roles[role].role);
    json["duration"] = or_null(report::duration_of(report.timeline, role), duration_json);
    json["days"] = or_null(report::days_held(report, role), [](int days) { return Json(days); });
    return json;
}

Json planned_json(const report::TodayReport& report) {
    Json list = Json::array();
    for (const auto role : report.planned) {
        const auto& planned = report.timeline.roles[role];
        Json json = role_name_json(planned.role);
        json["start"] = date_json(planned.role.start, planned.span.start);
        json["days"] = report::days_until(report, role);
        list.push_back(json);
    }
    return list;
}

Json writing_days_json(const std::vector<WritingDay>& days) {
    Json list = Json::array();
    for (const auto& day : days) {
        list.push_back({{"day", to_string(day.day)}, {"entries", day.entries}});
    }
    return list;
}

Json names_json(const std::vector<NameCount>& names) {
    Json list = Json::array();
    for (const auto& name : names) {
        list.push_back({{"name", name.name},
                        {"entries", name.entries},
                        {"mentions", name.mentions ? Json(*name.mentions) : Json(nullptr)}});
    }
    return list;
}

}  // namespace

std::string to_json(const report::TagsReport& report) {
    Json json = document_json("tags", report.as_of);
    json["tags"] = names_json(report.tags);
    json["people"] = names_json(report.people);
    return printed(json);
}

std::string to_json(const report::TodayReport& report) {
    Json json = document_json("today", report.today);
    json["entries_today"] = report.entries_today;
    json["last_entry"] = or_null(report.last_entry, [&report](const Entry& entry) {
        return entry_json(entry, report::place_of(report.timeline, entry));
    });
    json["streak"] = or_null(report.streak, streak_json);
    json["on_this_day"] = writing_days_json(report.on_this_day);
    json["entries"] = report.writing.entries;
    json["days"] = report.writing.days;
    json["role"] =
        or_null(report.main_role, [&report](std::size_t role) { return held_json(report, role); });
    json["planned"] = planned_json(report);
    json["prompt"] = or_null(report.prompt, prompt_json);
    return printed(json);
}

std::string entries_json_head(std::string_view kind, Date as_of) {
    std::string head = document_json(kind, as_of).dump();
    head.back() = ',';  // the object goes on
    return head + R"("entries":[)";
}

std::string entries_json_item(const Entry& entry, const report::EntryPlace& place, bool is_first) {
    return (is_first ? "\n" : ",\n") + entry_json(entry, place).dump();
}

std::string entries_json_tail() {
    return "\n]}\n";
}

}  // namespace vaiven::render
