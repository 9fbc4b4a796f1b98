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

// `about`, `answers`, `role` and `recalled` tie an entry to roles and questions; null and false
// while a journal holds none.
Json entry_json(const Entry& entry) {
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
            {"about", nullptr},
            {"answers", nullptr},
            {"role", nullptr},
            {"recalled", false},
            {"starred", entry.starred},
            {"private", entry.is_private}};
}

}  // namespace

std::string to_json(const report::TodayReport& report) {
    Json json = document_json("today", report.today);
    json["entries_today"] = report.entries_today;
    json["last_entry"] = or_null(report.last_entry, entry_json);
    json["streak"] = or_null(report.streak, streak_json);
    json["entries"] = report.writing.entries;
    json["days"] = report.writing.days;
    return printed(json);
}

std::string entries_json_head(std::string_view kind, Date as_of) {
    std::string head = document_json(kind, as_of).dump();
    head.back() = ',';  // the object goes on
    return head + R"("entries":[)";
}

std::string entries_json_item(const Entry& entry, bool is_first) {
    return (is_first ? "\n" : ",\n") + entry_json(entry).dump();
}

std::string entries_json_tail() {
    return "\n]}\n";
}

}  // namespace vaiven::render
