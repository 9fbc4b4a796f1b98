#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

std::vector<Track> tracks_in(const report::Moves& moves) {
    std::vector<Track> tracks;
    for (const Track track : all_tracks) {
        const bool is_in = std::ranges::any_of(moves.matrix, [&](const auto& cell) {
            return cell.first.first == track || cell.first.second == track;
        });
        if (is_in) tracks.push_back(track);
    }
    return tracks;
}

Table matrix(const report::Moves& moves) {
    const auto tracks = tracks_in(moves);
    Table table{.columns = {{.title = "From"}}, .rows = {}};
    for (const Track track : tracks) {
        table.columns.push_back(
            {.title = fmt::format("to {}", to_string(track)), .alignment = Alignment::right});
    }
    for (const Track from : tracks) {
        std::vector<std::string> row{std::string(to_string(from))};
        for (const Track to : tracks) {
            const auto found = moves.matrix.find({from, to});
            row.push_back(found == moves.matrix.end() ? "–" : std::to_string(found->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Document to_document(const report::MovesReport& report) {
    Document document{Heading{.level = 1, .text = "Moves"}};
    if (report.moves.moves.empty()) {
        const bool has_roles = !report.timeline.roles.empty();
        document.push_back(Paragraph{has_roles ? "No move from one role to another is recorded."
                                               : "No role is recorded yet."});
        return document;
    }
    document.push_back(
        Paragraph{moves_sentence(report.moves) + " " + swings_sentence(report.moves)});
    for (const auto& move : report.moves.moves) add_move(document, report.timeline, move);
    add_section(document, "From track to track");
    document.push_back(matrix(report.moves));
    add_swings(document, report.timeline, report.moves);
    return document;
}

}  // namespace vaiven::render
