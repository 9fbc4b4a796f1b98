#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/layouts.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view nothing = "–";

Table years_table(const report::Timeline& timeline, const report::Tracks& tracks) {
    Table table{.columns = {{.title = "Year"}}, .rows = {}};
    for (const auto& [track, time] : tracks.total) {
        table.columns.push_back(
            {.title = std::string(to_string(track)), .alignment = Alignment::right});
    }
    table.columns.push_back({.title = "hands-on", .alignment = Alignment::right});
    for (const auto& [year, days] : tracks.years) {
        std::vector<std::string> row{std::to_string(year)};
        const report::Days range{.first = *days_of_year(year).first,
                                 .last = *days_of_year(year).last};
        bool rests_on_vague = false;
        for (const auto& [track, time] : tracks.total) {
            const auto found = days.find(track);
            const bool vague = is_vague(timeline, track, range);
            rests_on_vague = rests_on_vague || vague;
            row.push_back(found == days.end() ? std::string(nothing)
                                              : days_words(found->second, vague));
        }
        const auto position = report::mean_position(tracks, year);
        row.push_back(position ? (rests_on_vague ? "~" : "") + percent_words(*position)
                               : std::string(nothing));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Document to_document(const report::TracksReport& report) {
    Document document{Heading{.level = 1, .text = "Time by track"}};
    if (report.timeline.roles.empty()) {
        document.push_back(Paragraph{"No role is recorded yet."});
        return document;
    }
    add_totals(document, report.timeline, report.tracks);
    if (!report.tracks.years.empty()) {
        add_section(document, "Days by year");
        document.push_back(years_table(report.timeline, report.tracks));
        document.push_back(Paragraph{
            "Hands-on is the part of the working time that the roles held leave for "
            "technical work, as a mean over the days of the year. What is marked ~ rests on a "
            "vague date."});
    }
    add_section(document, "Time away");
    add_gaps(document, report.timeline, report.tracks);
    document.push_back(Paragraph{
        "To set beside them: 2 to 3 years and 5 years are the marks that Charity Majors names for "
        "managers away from hands-on work (The Engineer/Manager Pendulum, 2017; Twin Anxieties of "
        "the Engineer/Manager Pendulum, 2022). They are one writer's experience, not a verdict."});
    return document;
}

}  // namespace vaiven::render
