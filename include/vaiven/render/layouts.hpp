#pragma once

#include <vaiven/render/document.hpp>
#include <vaiven/report/today.hpp>
#include <vaiven/report/year.hpp>

// What each report says, in which order and words.
namespace vaiven::render {

Document to_document(const report::YearReport& report);
Document to_document(const report::SpanReport& report);
Document to_document(const report::TodayReport& report);

}  // namespace vaiven::render
