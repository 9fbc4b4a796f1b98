#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vaiven/render/document.hpp>
#include <vaiven/report/career.hpp>

// Pieces that the reports of a career share.
namespace vaiven::render {

void add_section(Document& document, std::string title);

// What is told of one move: a heading "early 2019: CTO to SRE" and its facts.
void add_move(Document& document, const report::Timeline& timeline, const report::Move& move);

// Why a person went to a role; nothing where nobody said.
void add_reasons(Facts& facts, const Reasons& reasons);

Facts role_lines(const report::Timeline& timeline, const std::vector<std::size_t>& roles);

std::string hands_on_words(const Role& role);  // "hands-on 40 %", "hands-on share not known"

Facts milestone_lines(const report::Timeline& timeline,
                      const std::vector<report::PlacedMilestone>& milestones);

Facts missing_lines(const report::Timeline& timeline, const std::vector<report::Missing>& missing);

// A row of names: "CTO, SRE".
std::string titles(const report::Timeline& timeline, const std::vector<std::size_t>& roles);

// The totals by track with their parts, and what is not in them.
void add_totals(Document& document, const report::Timeline& timeline, const report::Tracks& tracks);

// The time since the last hands-on day and the last day in management, and what to set them
// against.
void add_gaps(Document& document, const report::Timeline& timeline, const report::Tracks& tracks);

// "Moves between management and technical work: 1 to technical work, none to management."
std::string swings_sentence(const report::Moves& moves);

}  // namespace vaiven::render
