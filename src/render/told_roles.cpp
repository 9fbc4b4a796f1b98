#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;
using report::TimelineRole;

struct ToldRole {
    std::string title;
    Facts facts;
};

void add(Facts& facts, std::string name, std::string value) {
    if (!value.empty()) facts.facts.push_back({std::move(name), std::move(value)});
}

bool has_begun(const TimelineRole& role) {
    return role.standing != report::Standing::planned;
}

void add_told(Document& document, std::string section, std::vector<ToldRole> roles) {
    std::erase_if(roles, [](const ToldRole& role) { return role.facts.facts.empty(); });
    if (roles.empty()) return;
    add_section(document, std::move(section));
    for (auto& role : roles) {
        document.push_back(Heading{.level = 3, .text = std::move(role.title)});
        document.push_back(std::move(role.facts));
    }
}

ToldRole told_stint(const Timeline& timeline, const TimelineRole& stint) {
    const Role& role = stint.role;
    ToldRole told{
        .title = fmt::format("{}, {}", on_one_line(role.title), span_words(stint, timeline.as_of))};
    add(told.facts, "Plan", on_one_line(role.plan));
    add(told.facts, "Cleared for it", on_one_line(role.cleared));
    add_reasons(told.facts, role.reasons);
    if (has_ended(stint.span.end, timeline.as_of)) {
        add(told.facts, "Verdict", on_one_line(role.verdict));
    }
    return told;
}

bool is_entered_by_move(const std::vector<report::Move>& moves, std::size_t role) {
    return std::ranges::find(moves, role, &report::Move::to) != moves.end();
}

}  // namespace

void add_stints(Document& document, const Timeline& timeline,
                const std::vector<std::size_t>& roles) {
    std::vector<ToldRole> stints;
    for (const std::size_t index : roles) {
        const TimelineRole& role = timeline.roles[index];
        if (role.role.is_stint() && has_begun(role)) stints.push_back(told_stint(timeline, role));
    }
    add_told(document, "Stints", std::move(stints));
}

void add_other_reasons(Document& document, const Timeline& timeline,
                       const std::vector<report::Move>& moves,
                       const std::vector<std::size_t>& roles) {
    std::vector<ToldRole> others;
    for (const std::size_t index : roles) {
        const TimelineRole& role = timeline.roles[index];
        if (role.role.is_stint() || !has_begun(role) || is_entered_by_move(moves, index)) continue;
        ToldRole told{.title = fmt::format("{}: {}", date_words(role.role.start, role.span.start),
                                           role_at(role.role))};
        add_reasons(told.facts, role.role.reasons);
        others.push_back(std::move(told));
    }
    add_told(document, "Other roles begun, and why", std::move(others));
}

}  // namespace vaiven::render
