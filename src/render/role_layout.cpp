#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/overstay.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/layouts.hpp>

namespace vaiven::render {

namespace {

using report::RoleReport;
using report::TimelineRole;

void add(Facts& facts, std::string name, std::string value) {
    if (!value.empty()) facts.facts.push_back({std::move(name), std::move(value)});
}

void add_ideal_end(Facts& facts, const RoleReport& report) {
    const TimelineRole& found = report.timeline.roles[report.role];
    if (!found.role.ideal_end) return;
    add(facts, "Right time to end", date_words(*found.role.ideal_end));
    const auto stayed = overstay(found.span, found.ideal_end, report.timeline.as_of);
    if (stayed) add(facts, "Stayed", overstay_words(*stayed));
}

Facts facts_of(const RoleReport& report) {
    const TimelineRole& found = report.timeline.roles[report.role];
    const Role& role = found.role;
    Facts facts;
    add(facts, "Handle", role.handle);
    add(facts, "Track", track_and_hands_on(role));
    if (found.host) add(facts, "Stint in", role_at(report.timeline.roles[*found.host].role));
    add(facts, "Held", span_words(found, report.timeline.as_of));
    if (role.start.relative) add(facts, "Start, as typed", date_words(role.start));
    if (role.end.relative) add(facts, "End, as typed", date_words(role.end));
    if (found.standing != report::Standing::planned) {
        add(facts, "For", duration_words(duration_of(report.timeline, report.role)));
    }
    if (role.share) add(facts, "Share of the time", percent_words(*role.share));
    if (role.after) add(facts, "Stands behind", *role.after);
    add_ideal_end(facts, report);
    add(facts, "Plan", on_one_line(role.plan));
    add(facts, "Cleared for it", on_one_line(role.cleared));
    add(facts, "Verdict", on_one_line(role.verdict));
    if (report.entered.empty()) add_reasons(facts, role.reasons);
    if (role.is_private) add(facts, "Private", "yes");
    return facts;
}

// On the page of a role it need not be said whose they are.
std::vector<report::PlacedMilestone> without_their_role(
    std::vector<report::PlacedMilestone> milestones) {
    for (auto& [milestone, date] : milestones) milestone.role.reset();
    return milestones;
}

}  // namespace

Document to_document(const RoleReport& report) {
    const Role& role = report.timeline.roles[report.role].role;
    Document document{Heading{.level = 1, .text = role_at(role)}, facts_of(report)};
    for (const auto& move : report.entered) add_move(document, report.timeline, move);
    for (const auto& move : report.left) add_move(document, report.timeline, move);
    if (!report.stints.empty()) {
        add_section(document, "Stints inside it");
        document.push_back(role_lines(report.timeline, report.stints));
    }
    if (!report.milestones.empty()) {
        add_section(document, "Milestones");
        document.push_back(milestone_lines(report.timeline, without_their_role(report.milestones)));
    }
    return document;
}

Document to_document(const report::MilestonesReport& report) {
    if (report.milestones.empty()) return {Paragraph{"No milestone is recorded yet."}};
    Facts facts;
    for (const auto& [milestone, date] : report.milestones) {
        facts.facts.push_back({fmt::format("m{}", milestone.id),
                               fmt::format("{}: {}", date_words(milestone.date, date),
                                           milestone_words(report.timeline, milestone))});
    }
    return {std::move(facts)};
}

Document to_document(const report::RolesReport& report) {
    if (report.order.empty()) return {Paragraph{"No role is recorded yet."}};
    Facts facts;
    for (const std::size_t role : report.order) {
        const Role& found = report.timeline.roles[role].role;
        const std::string indent = found.is_stint() ? "  " : "";
        facts.facts.push_back(
            {indent + found.handle, fmt::format("{}{}{}", on_one_line(found.title),
                                                found.organisation.empty() ? "; " : " ",
                                                role_line(report.timeline, role))});
    }
    return {std::move(facts)};
}

}  // namespace vaiven::render
