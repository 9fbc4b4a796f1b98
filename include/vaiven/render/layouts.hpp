#pragma once

#include <vaiven/render/document.hpp>
#include <vaiven/render/lanes.hpp>
#include <vaiven/report/career.hpp>
#include <vaiven/report/measures.hpp>
#include <vaiven/report/prompt.hpp>
#include <vaiven/report/tags.hpp>
#include <vaiven/report/today.hpp>
#include <vaiven/report/year.hpp>

// What each report says, in which order and words.
namespace vaiven::render {

Document to_document(const report::YearReport& report);
Document to_document(const report::SpanReport& report);
Document to_document(const report::TodayReport& report);
Document to_document(const report::CareerReport& report, const LaneStyle& style);
Document to_document(const report::MovesReport& report);
Document to_document(const report::TracksReport& report);
Document to_document(const report::RolesReport& report);
Document to_document(const report::RoleReport& report);
Document to_document(const report::MilestonesReport& report);
Document to_document(const report::TagsReport& report);
Document to_document(const report::MeasuresReport& report);
Document to_document(const report::PacksReport& report);

}  // namespace vaiven::render
