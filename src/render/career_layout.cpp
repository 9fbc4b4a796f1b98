#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::CareerReport;
using report::Timeline;

std::string beginning(const Timeline& timeline) {
    const auto& steps = timeline.main_sequence;
    if (steps.empty()) return {};
    const report::TimelineRole& first = timeline.roles[steps.front().role];
    const bool has_start = first.span.start.point.has_value();
    std::string sentence = fmt::format("It begins as {}", role_at(first.role));
    if (has_start) sentence += fmt::format(", {}", date_words(first.role.start, first.span.start));
    if (steps.size() == 1) return sentence + ".";
    const report::TimelineRole& last = timeline.roles[steps.back().role];
    const bool is_held = last.span.end.kind == CareerDate::Kind::open ||
                         (last.span.end.point && !has_ended(last.span.end, timeline.as_of));
    return fmt::format("{}, and the {} is {}.", sentence,
                       is_held ? "role held now" : "last role recorded", role_at(last.role));
}

std::string headline(const CareerReport& report) {
    const auto held = std::ranges::count_if(report.timeline.roles, [](const auto& role) {
        return !role.role.is_stint() && role.standing != report::Standing::planned;
    });
    if (held == 0) {
        return fmt::format("No role has begun by {}.", with_weekday(report.timeline.as_of));
    }
    return fmt::format("{}, {} {} {}", counted(held, "role", "roles"),
                       lower_ascii(moves_sentence(report.moves)), beginning(report.timeline),
                       swings_sentence(report.moves));
}

void add_moves(Document& document, const CareerReport& report) {
    if (report.moves.moves.empty()) return;
    add_section(document, "Moves, and why");
    document.push_back(Paragraph{
        "Management and technical work are two kinds of work, not two heights: a move between "
        "them is a change of work. The reasons are those given by the person who moved."});
    for (const auto& move : report.moves.moves) add_move(document, report.timeline, move);
    add_swings(document, report.timeline, report.moves);
}

void add_milestones(Document& document, const CareerReport& report) {
    if (report.milestones.empty()) return;
    add_section(document, "Milestones");
    document.push_back(milestone_lines(report.timeline, report.milestones));
}

void add_lanes(Document& document, const CareerReport& report, const LaneStyle& style) {
    auto lines = lanes(report.timeline, report.moves, style);
    if (!lines.empty()) document.push_back(Verbatim{std::move(lines)});
}

}  // namespace

Document to_document(const CareerReport& report, const LaneStyle& style) {
    Document document{Heading{
        .level = 1,
        .text = fmt::format("The whole story, up to {}", with_weekday(report.timeline.as_of))}};
    if (report.timeline.roles.empty()) {
        document.push_back(Paragraph{"No role is recorded yet."});
        add_milestones(document, report);
        return document;
    }
    document.push_back(Paragraph{headline(report)});
    add_lanes(document, report, style);
    add_section(document, "Roles");
    document.push_back(role_lines(report.timeline, reading_order(report.timeline)));
    add_moves(document, report);
    const auto order = reading_order(report.timeline);
    add_other_reasons(document, report.timeline, report.moves.moves, order);
    add_stints(document, report.timeline, order);
    add_section(document, "Time by track");
    add_totals(document, report.timeline, report.tracks);
    add_gaps(document, report.timeline, report.tracks);
    add_milestones(document, report);
    if (!report.missing.empty()) {
        add_section(document, "What the record leaves open");
        document.push_back(missing_lines(report.timeline, report.missing));
    }
    return document;
}

}  // namespace vaiven::render
