#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <vaiven/render/json.hpp>

namespace vaiven::render {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

Json document(std::string_view kind, Date as_of) {
    return {{"schema", schema}, {"kind", kind}, {"as_of", to_string(as_of)}};
}

std::string printed(const Json& json) {
    return json.dump(2) + "\n";
}

// The value's JSON, or null where there is none.
template <typename Value, typename ToJson>
Json or_null(const std::optional<Value>& value, ToJson to) {
    return value ? Json(to(*value)) : Json(nullptr);
}

Json streak_json(const report::Streak& streak) {
    return {{"days", streak.days}, {"from", to_string(streak.from)}, {"to", to_string(streak.to)}};
}

Json gap_json(const report::WritingGap& gap) {
    return {{"days", gap.days}, {"after", to_string(gap.after)}, {"next", to_string(gap.next)}};
}

Json months_json(const std::vector<report::MonthOfWriting>& months) {
    Json list = Json::array();
    for (const auto& month : months) {
        list.push_back({{"month", fmt::format("{:04}-{:02}", month.year, month.month)},
                        {"entries", month.entries},
                        {"words", month.words},
                        {"days", month.days}});
    }
    return list;
}

Json writing_json(const report::Writing& writing) {
    return {{"entries", writing.entries},
            {"words", writing.words},
            {"days", writing.days},
            {"longest_streak", or_null(writing.longest_streak, streak_json)},
            {"longest_gap", or_null(writing.longest_gap, gap_json)},
            {"by_month", months_json(writing.by_month)}};
}

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

std::string to_json(const report::YearReport& report) {
    Json json = document("report year", report.as_of);
    json["year"] = report.year;
    json["writing"] = writing_json(report.writing);
    return printed(json);
}

std::string to_json(const report::SpanReport& report) {
    Json years = Json::array();
    for (const auto& year : report.years) {
        years.push_back({{"year", year.year}, {"writing", writing_json(year.writing)}});
    }
    Json json = document("report years", report.as_of);
    json["first_year"] = report.first_year;
    json["last_year"] = report.last_year;
    json["writing"] = writing_json(report.writing);
    json["years"] = std::move(years);
    return printed(json);
}

std::string to_json(const report::TodayReport& report) {
    Json json = document("today", report.today);
    json["entries_today"] = report.entries_today;
    json["last_entry"] = or_null(report.last_entry, entry_json);
    json["streak"] = or_null(report.streak, streak_json);
    json["entries"] = report.writing.entries;
    json["days"] = report.writing.days;
    return printed(json);
}

std::string entries_json_head(std::string_view kind, Date as_of) {
    std::string head = document(kind, as_of).dump();
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
