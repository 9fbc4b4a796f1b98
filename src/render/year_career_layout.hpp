#pragma once

#include <vaiven/render/document.hpp>
#include <vaiven/report/year.hpp>

namespace vaiven::render {

std::string headline_of(const report::YearReport& report);

// The year on one line: "CTO to SRE (management to technical); 1 move".
std::string year_line(const report::YearReport& report);

// Roles, moves, milestones and tracks; nothing where no role is recorded.
void add_career(Document& document, const report::YearReport& report);

// What is vague or missing.
void add_missing(Document& document, const report::YearReport& report);

}  // namespace vaiven::render
