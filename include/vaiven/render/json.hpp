#pragma once

#include <string>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/report/belonging.hpp>
#include <vaiven/report/career.hpp>
#include <vaiven/report/measures.hpp>
#include <vaiven/report/prompt.hpp>
#include <vaiven/report/tags.hpp>
#include <vaiven/report/today.hpp>
#include <vaiven/report/year.hpp>

// The JSON documents that docs/file-format.md describes, each with a final line break.
namespace vaiven::render {

std::string to_json(const report::YearReport& report);
std::string to_json(const report::SpanReport& report);
std::string to_json(const report::TodayReport& report);
std::string to_json(const report::CareerReport& report);
std::string to_json(const report::MovesReport& report);
std::string to_json(const report::TracksReport& report);
std::string to_json(const report::RolesReport& report);
std::string to_json(const report::RoleReport& report);
std::string to_json(const report::MilestonesReport& report);
std::string to_json(const report::TagsReport& report);
std::string to_json(const report::MeasuresReport& report);
std::string to_json(const report::PromptReport& report);
std::string to_json(const report::PacksReport& report);

// A document of entries is written piece by piece, so that a long list needs no memory: the head,
// each entry (`first` or not), the tail. `kind` is the command's name.
std::string entries_json_head(std::string_view kind, Date as_of);
std::string entries_json_item(const Entry& entry, const report::EntryPlace& place, bool is_first);
std::string entries_json_tail();

}  // namespace vaiven::render
