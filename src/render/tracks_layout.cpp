#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/layouts.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view nothing = "–";

// As many years side by side as fit 80 columns.
constexpr std::size_t years_abreast = 8;

using report::YearOfTracks;

bool is_vague_in(const report::Timeline& timeline, Track track, int year) {
    const auto days = days_of_year(year);
    return is_vague(timeline, track, {.first = *days.first, .last = *days.last});
}

std::string track_cell(const report::Timeline& timeline, const YearOfTracks& year, Track track) {
    const auto found = year.days.find(track);
    if (found == year.days.end()) return std::string(nothing);
    return days_words(found->second, is_vague_in(timeline, track, year.year));
}

bool rests_on_vague(const report::Timeline& timeline, const YearOfTracks& year) {
    return std::ranges::any_of(year.days, [&](const auto& track) {
        return is_vague_in(timeline, track.first, year.year);
    });
}

std::string total_cell(const report::Timeline& timeline, const YearOfTracks& year) {
    double all = 0;
    for (const auto& [track, days] : year.days) all += days;
    return all == 0 ? std::string(nothing) : days_words(all, rests_on_vague(timeline, year));
}

std::string hands_on_cell(const report::Timeline& timeline, const report::Tracks& tracks,
                          const YearOfTracks& year) {
    const auto position = report::mean_position(tracks, year.year);
    if (!position) return std::string(nothing);
    return (rests_on_vague(timeline, year) ? "~" : "") + percent_words(*position);
}

Table years_table(const report::Timeline& timeline, const report::Tracks& tracks,
                  const std::vector<YearOfTracks>& years) {
    Table table{.columns = {{.title = "Track"}}, .rows = {}};
    for (const auto& year : years) {
        table.columns.push_back(
            {.title = fmt::format("{:04}", year.year), .alignment = Alignment::right});
    }
    const auto add_row = [&](std::string name, auto cell) {
        table.rows.push_back({std::move(name)});
        for (const auto& year : years) table.rows.back().push_back(cell(year));
    };
    for (const auto& total : tracks.total) {
        const Track track = total.first;
        add_row(track_words(track), [&timeline, track](const YearOfTracks& year) {
            return track_cell(timeline, year, track);
        });
    }
    add_row("all", [&](const YearOfTracks& year) { return total_cell(timeline, year); });
    add_row("hands-on",
            [&](const YearOfTracks& year) { return hands_on_cell(timeline, tracks, year); });
    return table;
}

void add_years(Document& document, const report::Timeline& timeline, const report::Tracks& tracks) {
    std::vector<YearOfTracks> abreast;
    for (const auto& year : tracks.years) {
        abreast.push_back(year);
        if (abreast.size() < years_abreast) continue;
        document.push_back(years_table(timeline, tracks, abreast));
        abreast.clear();
    }
    if (!abreast.empty()) document.push_back(years_table(timeline, tracks, abreast));
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
        add_years(document, report.timeline, report.tracks);
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
