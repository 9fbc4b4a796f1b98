#include <fmt/format.h>

#include <vaiven/base/text.hpp>
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

Facts facts_of(const report::TodayReport& report) {
    Facts facts;
    if (report.last_entry) {
        facts.facts.push_back({"Last entry", last_entry_phrase(*report.last_entry)});
    }
    if (report.streak) {
        facts.facts.push_back({"Streak", counted(report.streak->days, "day", "days")});
    }
    facts.facts.push_back({"In all", entries_on_days(report.writing.entries, report.writing.days)});
    return facts;
}

}  // namespace

Document to_document(const report::TodayReport& report) {
    return {Paragraph{fmt::format("{}. {}", with_weekday(report.today), written_today(report))},
            facts_of(report)};
}

}  // namespace vaiven::render
