#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <vaiven/report/belonging.hpp>
#include <vaiven/report/career.hpp>
#include <vaiven/report/prompt.hpp>

// Pieces that the JSON documents share.
namespace vaiven::render {

using Json = nlohmann::ordered_json;

// What every document begins with.
Json document_json(std::string_view kind, Date as_of);
std::string printed(const Json& json);

// The value's JSON, or null where there is none.
template <typename Value, typename ToJson>
Json or_null(const std::optional<Value>& value, ToJson to) {
    return value ? Json(to(*value)) : Json(nullptr);
}

// An entry as lists tell it.
Json entry_json(const Entry& entry, const report::EntryPlace& place);

// A date of a career, on the day that figures use.
Json date_json(const CareerDate& date, const Placement& placement);
Json date_json(const report::Timeline& timeline, const report::Move& move);

Json length_json(const Length& length);
Json duration_json(const Duration& duration);  // min, max, point

Json role_name_json(const Role& role);  // handle, title, organisation, track
Json role_json(const report::Timeline& timeline, std::size_t role);
Json reasons_json(const Role& role);
Json move_json(const report::Timeline& timeline, const report::Move& move);
Json swings_json(const report::Moves& moves);
Json matrix_json(const report::Moves& moves);
Json milestone_json(const report::PlacedMilestone& placed);
Json missing_json(const report::Timeline& timeline, const std::vector<report::Missing>& missing);
Json prompt_json(const report::Prompt& prompt);  // pack, text
Json track_time_json(const report::TrackTime& time);

// The keys of `report tracks`, put behind those that `json` has.
void add_tracks(Json& json, const report::Timeline& timeline, const report::Tracks& tracks);

}  // namespace vaiven::render
