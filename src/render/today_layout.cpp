#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

constexpr std::size_t headline_columns = 44;

std::string written_today(const report::TodayReport& report) {
    if (report.entries_today == 0) return "Nothing written today yet.";
    return fmt::format("{} today.", counted(report.entries_today, "entry", "entries"));
}

std::string last_entry_phrase(const Entry& entry) {
    return fmt::format("{}, {}: {}", entry.id, with_weekday(entry.day),
                       cut(headline_shown(entry), headline_columns));
}

// "CTO at Acme (management), for 3y 7m (1,308 days)"; a length in days says them itself.
std::string role_phrase(const report::TodayReport& report, std::size_t role) {
    const Role& held = report.timeline.roles[role].role;
    const auto duration = duration_of(report.timeline, role);
    auto name = fmt::format("{} ({})", role_at(held), track_words(held.track));
    if (!duration) return name;
    auto words = fmt::format("{}, for {}", name, duration_words(duration));
    if (duration->point.months == 0) return words;
    const auto days = days_words(*days_held(report, role), duration->vague);
    return fmt::format("{} ({} days)", words, days);
}

std::string planned_phrase(const report::TodayReport& report, std::size_t role) {
    const auto& planned = report.timeline.roles[role];
    const int days = days_until(report, role);
    const auto start = planned.span.start.vague ? date_words(planned.role.start, planned.span.start)
                                                : "in " + counted(days, "day", "days");
    return fmt::format("{}, starts {}", role_at(planned.role), start);
}

void add_career(Facts& facts, const report::TodayReport& report) {
    if (report.timeline.roles.empty()) {
        facts.facts.push_back({"Role", "none yet: vaiven role add \"…\" --start DATE"});
    }
    if (report.main_role) facts.facts.push_back({"Role", role_phrase(report, *report.main_role)});
    for (const auto role : report.planned) {
        facts.facts.push_back({"Planned", planned_phrase(report, role)});
    }
}

// "3 entries in other years: vaiven on-this-day"
std::string on_this_day_phrase(const std::vector<WritingDay>& days) {
    std::int64_t entries = 0;
    for (const auto& day : days) entries += day.entries;
    return fmt::format("{} in other years: vaiven on-this-day",
                       counted(entries, "entry", "entries"));
}

Facts facts_of(const report::TodayReport& report) {
    Facts facts;
    add_career(facts, report);
    if (report.last_entry) {
        facts.facts.push_back({"Last entry", last_entry_phrase(*report.last_entry)});
    }
    if (report.streak) {
        facts.facts.push_back({"Streak", counted(report.streak->days, "day", "days")});
    }
    if (!report.on_this_day.empty()) {
        facts.facts.push_back({"On this day", on_this_day_phrase(report.on_this_day)});
    }
    if (report.writing.entries > 0) {
        facts.facts.push_back(
            {"In all", entries_on_days(report.writing.entries, report.writing.days)});
    }
    return facts;
}

}  // namespace

Document to_document(const report::TodayReport& report) {
    Document document{
        Paragraph{fmt::format("{}. {}", with_weekday(report.today), written_today(report))},
        facts_of(report)};
    if (report.prompt) document.push_back(Paragraph{report.prompt->text});
    return document;
}

}  // namespace vaiven::render
