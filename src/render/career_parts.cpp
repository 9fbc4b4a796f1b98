#include "render/career_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/domain/overstay.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;
using report::TimelineRole;

constexpr std::size_t name_columns = 26;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : "; ") + on_one_line(part);
    return text;
}

std::string title(const Timeline& timeline, std::size_t role) {
    return on_one_line(timeline.roles[role].role.title);
}

void add(Facts& facts, std::string name, std::string value) {
    if (!value.empty()) facts.facts.push_back({std::move(name), std::move(value)});
}

}  // namespace

void add_section(Document& document, std::string title) {
    document.push_back(Heading{.level = 2, .text = std::move(title)});
}

void add_reasons(Facts& facts, const Reasons& reasons) {
    add(facts, "Why", on_one_line(reasons.why));
    add(facts, "Push", joined(reasons.push));
    add(facts, "Pull", joined(reasons.pull));
    if (reasons.decided) add(facts, "Decided", date_words(*reasons.decided));
    add(facts, "Decided by", joined(reasons.by));
}

std::string track_and_hands_on(const Role& role) {
    const auto share = hands_on_of(role);
    if (!share) return track_words(role.track);
    return fmt::format("{}, hands-on {}", track_words(role.track), percent_words(*share));
}

std::string role_line(const Timeline& timeline, std::size_t role) {
    const TimelineRole& found = timeline.roles[role];
    std::string line = found.role.organisation.empty()
                           ? std::string()
                           : fmt::format("at {}; ", on_one_line(found.role.organisation));
    line += fmt::format("{}; {}", track_words(found.role.track), span_words(found, timeline.as_of));
    if (found.role.share) line += fmt::format("; {} of the time", percent_words(*found.role.share));
    if (found.standing == report::Standing::planned) return line;
    const auto length = duration_of(timeline, role);
    line += "; " + (length ? duration_words(length) : std::string("length unknown"));
    const auto stayed = overstay(found.span, found.ideal_end, timeline.as_of);
    const std::string words = stayed ? overstay_words(*stayed) : std::string();
    return words.empty() ? line : fmt::format("{}; in hindsight {}", line, words);
}

Facts role_lines(const Timeline& timeline, const std::vector<std::size_t>& roles) {
    Facts facts;
    for (const std::size_t role : roles) {
        const std::string indent = timeline.roles[role].role.is_stint() ? "  stint: " : "";
        facts.facts.push_back({indent + cut(title(timeline, role), name_columns - width(indent)),
                               role_line(timeline, role)});
    }
    return facts;
}

Facts milestone_lines(const Timeline& timeline,
                      const std::vector<report::PlacedMilestone>& milestones) {
    Facts facts;
    for (const auto& [milestone, date] : milestones) {
        facts.facts.push_back(
            {date_words(milestone.date, date), milestone_words(timeline, milestone)});
    }
    return facts;
}

std::string milestone_words(const Timeline& timeline, const Milestone& milestone) {
    std::string text = on_one_line(milestone.text);
    std::string kind(to_string(milestone.kind));
    std::ranges::replace(kind, '-', ' ');
    if (milestone.kind != MilestoneKind::other) text = fmt::format("{}: {}", kind, text);
    for (const TimelineRole& role : timeline.roles) {
        const bool is_its = milestone.role == role.role.handle;
        if (is_its) text += fmt::format(" (as {})", on_one_line(role.role.title));
    }
    return text;
}

std::string titles(const Timeline& timeline, const std::vector<std::size_t>& roles) {
    std::string text;
    for (const std::size_t role : roles) {
        text += (text.empty() ? "" : ", ") + role_at(timeline.roles[role].role);
    }
    return text;
}

}  // namespace vaiven::render
