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

// "technical, hands-on 90 %"; a track that counts in none alone.
std::string track_and_hands_on(const Role& role);

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

// "5 moves, one of them a new title only."
std::string moves_sentence(const report::Moves& moves);

// "1 swing from management to technical work."
std::string swings_sentence(const report::Moves& moves);

// The swings with their dates, under a heading; nothing where there are none.
void add_swings(Document& document, const report::Timeline& timeline, const report::Moves& moves);

// What is told of stints that have begun: plan, what was cleared for it, reasons, and the verdict
// of one that has ended. One of which nothing is told is left out.
void add_stints(Document& document, const report::Timeline& timeline,
                const std::vector<std::size_t>& roles);

// The reasons of those of `roles` that no move leads to, such as one taken beside another.
void add_other_reasons(Document& document, const report::Timeline& timeline,
                       const std::vector<report::Move>& moves,
                       const std::vector<std::size_t>& roles);

}  // namespace vaiven::render
