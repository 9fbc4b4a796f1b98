#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::render {

namespace {

using report::Timeline;
using report::TrackGap;

bool is_held_now(const Timeline& timeline, const TrackGap& gap) {
    return gap.since == timeline.as_of && gap.most == Length{};
}

std::string gap_length(const TrackGap& gap) {
    if (!gap.most) return fmt::format("at least {}", to_string(gap.least));
    if (gap.least == *gap.most) return to_string(gap.least);
    return fmt::format("~{} to {}", to_string(gap.least), to_string(*gap.most));
}

// A stint that stops with its host ends by the host's end.
std::string end_words(const Timeline& timeline, const TrackGap& gap) {
    const report::TimelineRole& role = timeline.roles[gap.reset_by];
    const bool by_host = role.host && role.span.end.point != gap.since;
    const report::TimelineRole& ending = by_host ? timeline.roles[*role.host] : role;
    return date_words(ending.role.end, ending.span.end);
}

std::string gap_words(const Timeline& timeline, const std::optional<TrackGap>& gap,
                      std::string_view never) {
    if (!gap) return std::string(never);
    const Role& last = timeline.roles[gap->reset_by].role;
    const std::string role =
        last.track == Track::hybrid ? fmt::format("{} (hybrid)", role_at(last)) : role_at(last);
    if (is_held_now(timeline, *gap)) return fmt::format("none: held now, as {}", role);
    return fmt::format("{}, since {} ended ({})", gap_length(*gap), role,
                       end_words(timeline, *gap));
}

}  // namespace

void add_totals(Document& document, const Timeline& timeline, const report::Tracks& tracks) {
    Table table{.columns = {{.title = "Track"},
                            {.title = "Days", .alignment = Alignment::right},
                            {.title = "Years", .alignment = Alignment::right},
                            {.title = "Part", .alignment = Alignment::right}},
                .rows = {}};
    double all = 0;
    for (const auto& [track, time] : tracks.total) all += time.days;
    for (const auto& [track, time] : tracks.total) {
        const std::string_view sign = time.vague ? "~" : "";
        table.rows.push_back({track_words(track), days_words(time.days, time.vague),
                              fmt::format("{}{:.1f}", sign, time.years()),
                              fmt::format("{}{}", sign, percent_words(time.days / all))});
    }
    if (table.rows.empty()) {
        document.push_back(Paragraph{"No role has dates from which days could be counted."});
    } else {
        document.push_back(std::move(table));
    }
    if (!tracks.not_counted.empty()) {
        document.push_back(Paragraph{fmt::format("Not counted, because a date is unknown: {}.",
                                                 titles(timeline, tracks.not_counted))});
    }
    if (!tracks.planned.empty()) {
        document.push_back(
            Paragraph{fmt::format("Planned, not counted: {}.", titles(timeline, tracks.planned))});
    }
}

void add_gaps(Document& document, const Timeline& timeline, const report::Tracks& tracks) {
    constexpr std::string_view none = "not told: none is recorded, or when it ended is unknown";
    document.push_back(
        Facts{{{"Since hands-on work", gap_words(timeline, tracks.hands_on_gap, none)},
               {"Since management", gap_words(timeline, tracks.management_gap, none)}}});
}

}  // namespace vaiven::render
