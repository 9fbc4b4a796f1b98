#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "render/lane_drawing.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/lanes.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/career.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;
using report::TimelineRole;

constexpr std::size_t least_columns = 40;
constexpr std::size_t columns_with_tracks = 72;
constexpr std::size_t track_columns = 10;

struct Drawn {
    LaneSign sign;
    std::string_view unicode;
    std::string_view ascii;
    std::string_view meaning;
};

constexpr std::array drawn_signs{
    Drawn{LaneSign::held, "█", "#", "held"},
    Drawn{LaneSign::probably, "▒", "=", "probably held, a date is vague"},
    Drawn{LaneSign::maybe, "░", ":", "perhaps held, a date is vague"},
    Drawn{LaneSign::goes_on, "→", ">", "still held"},
    Drawn{LaneSign::unknown, "?", "?", "a date is unknown"},
    Drawn{LaneSign::planned, "·", ".", "planned"},
    Drawn{LaneSign::move, "◆", "*", "move"},
    Drawn{LaneSign::vague_move, "◇", "o", "move on a vague date"},
    Drawn{LaneSign::none, " ", " ", ""},
};

std::string_view drawn(LaneSign sign, Signs signs) {
    const auto* const found = std::ranges::find(drawn_signs, sign, &Drawn::sign);
    return signs == Signs::ascii ? found->ascii : found->unicode;
}

std::string drawn(const Lane& lane, Signs signs) {
    std::string text;
    for (const LaneSign sign : lane) text += drawn(sign, signs);
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::string cut_for(std::string_view text, std::size_t columns, Signs signs) {
    constexpr std::string_view ellipsis = "…";
    std::string shown = cut(text, columns);
    const bool was_cut = shown != text && shown.ends_with(ellipsis);
    if (signs == Signs::ascii && was_cut) {
        shown.replace(shown.size() - ellipsis.size(), ellipsis.size(), ".");
    }
    return shown;
}

std::string label_of(const TimelineRole& role) {
    return (role.role.is_stint() ? "  " : "") + on_one_line(role.role.title);
}

// How a line is divided: the role's title, its track where there is room, the picture.
struct Division {
    std::size_t label = 0;
    bool has_tracks = false;
    std::size_t cells = 0;
};

Division division_of(const Timeline& timeline, std::size_t columns) {
    constexpr std::size_t gap = 2;
    Division division{.label = 5, .has_tracks = columns >= columns_with_tracks};
    for (const TimelineRole& role : timeline.roles) {
        division.label = std::max(division.label, width(label_of(role)));
    }
    division.label =
        std::min(division.label, division.has_tracks ? columns * 3 / 10 : columns * 2 / 5);
    const std::size_t tracks = division.has_tracks ? track_columns + gap : 0;
    division.cells = columns - division.label - gap - tracks;
    return division;
}

std::string margin(std::string_view label, std::string_view track, const Division& division,
                   Signs signs) {
    std::string text = padded_right(cut_for(label, division.label, signs), division.label) + "  ";
    if (division.has_tracks) text += padded_right(track, track_columns) + "  ";
    return text;
}

std::string without_blanks_at_end(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

void add_legend(std::vector<std::string>& lines, const std::vector<Lane>& drawn_lanes,
                const LaneStyle& style) {
    std::string legend;
    for (const Drawn& sign : drawn_signs) {
        const bool is_used = std::ranges::any_of(drawn_lanes, [&](const Lane& lane) {
            return std::ranges::find(lane, sign.sign) != lane.end();
        });
        if (!is_used || sign.sign == LaneSign::none) continue;
        legend += fmt::format("{}{} {}", legend.empty() ? "" : ", ", drawn(sign.sign, style.signs),
                              sign.meaning);
    }
    if (legend.empty()) return;
    lines.emplace_back();
    for (auto& line : wrapped(legend + ".", style.columns)) lines.push_back(std::move(line));
}

void add_undated(std::vector<std::string>& lines, const report::Moves& moves,
                 const LaneStyle& style) {
    const auto undated = std::ranges::count_if(
        moves.moves, [](const report::Move& move) { return !move.date.point; });
    if (undated == 0) return;
    const std::string note =
        counted(undated, "move has", "moves have") + " no date and cannot be drawn.";
    for (auto& line : wrapped(note, style.columns)) lines.push_back(std::move(line));
}

}  // namespace

std::vector<std::string> lanes(const Timeline& timeline, const report::Moves& moves,
                               const LaneStyle& asked) {
    if (timeline.roles.empty()) return {};
    const LaneStyle style{.columns = std::max(asked.columns, least_columns), .signs = asked.signs};
    const Division division = division_of(timeline, style.columns);
    const auto days = days_drawn(timeline);
    const LaneScale scale{
        .days = days.value_or(report::Days{.first = timeline.as_of, .last = timeline.as_of}),
        .cells = division.cells};
    std::vector<std::string> lines;
    const char32_t tick = style.signs == Signs::ascii ? U'|' : U'│';
    if (days) lines.push_back(margin("", "", division, style.signs) + axis(scale, tick));
    std::vector<Lane> drawn_lanes;
    for (const std::size_t role : reading_order(timeline)) {
        const TimelineRole& found = timeline.roles[role];
        drawn_lanes.push_back(lane_of(found, timeline.as_of, scale));
        const std::string_view track =
            found.role.track == Track::unknown ? "not known" : to_string(found.role.track);
        lines.push_back(
            without_blanks_at_end(margin(label_of(found), track, division, style.signs) +
                                  drawn(drawn_lanes.back(), style.signs)));
    }
    drawn_lanes.push_back(lane_of(moves, scale));
    const std::string marks = drawn(drawn_lanes.back(), style.signs);
    if (!marks.empty()) lines.push_back(margin("moves", "", division, style.signs) + marks);
    add_legend(lines, drawn_lanes, style);
    add_undated(lines, moves, style);
    return lines;
}

std::string lanes_text(const Timeline& timeline, const report::Moves& moves,
                       const LaneStyle& style) {
    std::string text;
    for (const auto& line : lanes(timeline, moves, style)) text += printable(line) + "\n";
    return text;
}

}  // namespace vaiven::render
