#include "render/year_career_layout.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "render/career_parts.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

using report::CareerInYear;
using report::YearReport;

constexpr std::size_t name_columns = 26;
constexpr std::string_view nothing = "–";

bool is_whole(const YearReport& report) {
    return report.as_of == *days_of_year(report.year).last;
}

std::string role_words(const CareerInYear& career, std::size_t role) {
    const Role& found = career.timeline.roles[role].role;
    return fmt::format("as {} ({})", role_at(found), track_words(found.track));
}

std::string began_words(const CareerInYear& career) {
    if (career.began) return role_words(career, *career.began);
    return "in no role that is recorded with its dates";
}

// The last role begun in the year whose end is unknown.
std::optional<std::size_t> begun_last(const CareerInYear& career) {
    for (std::size_t at = career.roles.size(); at > 0; --at) {
        const auto& [role, days, tenure] = career.roles[at - 1];
        const report::TimelineRole& found = career.timeline.roles[role];
        if (!days && found.span.start.point && !found.role.is_stint()) return role;
    }
    return std::nullopt;
}

std::string ended_words(const CareerInYear& career) {
    if (career.ended) return role_words(career, *career.ended);
    if (const auto role = begun_last(career)) {
        return role_words(career, *role) + ", as far as is known";
    }
    return "in no role that is recorded with its dates";
}

std::string begin_and_end(const YearReport& report) {
    const CareerInYear& career = report.career;
    const std::string began = began_words(career);
    const std::string ended = ended_words(career);
    const std::string as_of = with_weekday(report.as_of);
    if (began == ended) {
        return is_whole(report)
                   ? fmt::format("The year began and ended {}", began)
                   : fmt::format("The year began {}, and so it stood on {}", began, as_of);
    }
    const std::string stood = is_whole(report) ? "ended" : fmt::format("stood on {}", as_of);
    return fmt::format("The year began {} and {} {}", began, stood, ended);
}

std::string moves_words(const CareerInYear& career) {
    std::string words =
        career.moves.empty() ? "no move" : counted(std::ssize(career.moves), "move", "moves");
    if (!career.title_changes.empty()) {
        words += fmt::format(", {}", counted(std::ssize(career.title_changes),
                                             "new title for the "
                                             "same track",
                                             "new titles for the same track"));
    }
    return words;
}

std::string span_in_year(const YearReport& report, const report::RoleInYear& held) {
    const report::TimelineRole& role = report.career.timeline.roles[held.role];
    if (!held.days) return span_words(role, report.as_of);
    const Date first = *days_of_year(report.year).first;
    const bool begins = *role.span.start.point >= first;
    const bool ends = has_ended(role.span.end, report.as_of) && *role.span.end.point >= first;
    const std::string start = date_words(role.role.start, role.span.start);
    const std::string end = date_words(role.role.end, role.span.end);
    if (begins && ends)
        return start == end ? "within " + start : fmt::format("from {} until {}", start, end);
    if (begins) return fmt::format("from {}", start);
    if (ends) return fmt::format("until {}", end);
    return is_whole(report) ? "all year" : "all the year so far";
}

std::string tenure_words(const YearReport& report, const report::RoleInYear& held) {
    const std::string tenure = duration_words(held.tenure);
    const auto& end = report.career.timeline.roles[held.role].span.end;
    if (has_ended(end, report.as_of)) return tenure + " in all";
    return tenure + (is_whole(report) ? " by the end of the year" : " so far");
}

Facts roles_of(const YearReport& report) {
    Facts facts;
    for (const auto& held : report.career.roles) {
        const Role& role = report.career.timeline.roles[held.role].role;
        const std::string indent = role.is_stint() ? "  stint: " : "";
        std::string line =
            fmt::format("{}; {}", span_in_year(report, held), track_and_hands_on(role));
        if (role.share) line += fmt::format("; {} of the time", percent_words(*role.share));
        if (held.tenure) line += "; " + tenure_words(report, held);
        facts.facts.push_back(
            {indent + cut(on_one_line(role.title), name_columns - width(indent)), std::move(line)});
    }
    return facts;
}

Table tracks_table(const YearReport& report) {
    const CareerInYear& career = report.career;
    const int year_before = std::max(report.year - 1, 1);
    const report::Days before{.first = *days_of_year(year_before).first,
                              .last = *days_of_year(year_before).last};
    bool has_last_year = false;
    for (const auto& [track, found] : career.tracks) has_last_year |= found.last_year.has_value();
    Table table{.columns = {{.title = "Track"},
                            {.title = "Days", .alignment = Alignment::right},
                            {.title = "Part", .alignment = Alignment::right}},
                .rows = {}};
    if (has_last_year) {
        table.columns.push_back(
            {.title = fmt::format("Days in {}", report.year - 1), .alignment = Alignment::right});
    }
    for (const auto& [track, found] : career.tracks) {
        const std::string_view sign = found.time.vague ? "~" : "";
        table.rows.push_back({track_words(track), days_words(found.time.days, found.time.vague),
                              fmt::format("{}{}", sign, percent_words(found.part))});
        if (!has_last_year) continue;
        table.rows.back().push_back(
            days_words(found.last_year.value_or(0), is_vague(career.timeline, track, before)));
    }
    return table;
}

Table months_table(const YearReport& report) {
    const CareerInYear& career = report.career;
    Table table{.columns = {{.title = "Month"}}, .rows = {}};
    for (const auto& [track, found] : career.tracks) {
        if (found.time.days <= 0) continue;
        table.columns.push_back(
            {.title = std::string(to_string(track)), .alignment = Alignment::right});
    }
    for (const auto& [month, days] : career.tracks_by_month) {
        std::vector<std::string> row{std::string(month_name(month))};
        const DateRange range = days_of_month(report.year, month);
        const report::Days all{.first = *range.first, .last = *range.last};
        for (const auto& [track, found] : career.tracks) {
            if (found.time.days <= 0) continue;
            const auto time = days.find(track);
            row.push_back(time == days.end()
                              ? std::string(nothing)
                              : days_words(time->second, is_vague(career.timeline, track, all)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_tracks(Document& document, const YearReport& report) {
    if (report.career.tracks.empty()) return;
    add_section(document, "Time by track");
    document.push_back(tracks_table(report));
    const bool changes = std::ranges::count_if(report.career.roles, [](const auto& held) {
                             return held.days.has_value();
                         }) > 1;
    if (changes && !report.career.tracks_by_month.empty()) {
        document.push_back(months_table(report));
    }
}

std::vector<std::size_t> roles_in(const CareerInYear& career) {
    std::vector<std::size_t> roles;
    roles.reserve(career.roles.size());
    for (const auto& held : career.roles) roles.push_back(held.role);
    return roles;
}

std::vector<std::size_t> roles_begun(const YearReport& report) {
    const Date first = *days_of_year(report.year).first;
    auto roles = roles_in(report.career);
    std::erase_if(roles, [&](std::size_t role) {
        return report.career.timeline.roles[role].span.start.point < first;
    });
    return roles;
}

void add_roles_and_moves(Document& document, const YearReport& report) {
    const CareerInYear& career = report.career;
    if (career.timeline.roles.empty()) return;
    add_section(document, "Roles held");
    if (career.roles.empty()) {
        document.push_back(Paragraph{"No role is recorded with dates in this year."});
    } else {
        document.push_back(roles_of(report));
    }
    if (!career.moves.empty() || !career.title_changes.empty()) add_section(document, "Moves");
    for (const auto& move : career.moves) add_move(document, career.timeline, move);
    for (const auto& move : career.title_changes) add_move(document, career.timeline, move);
    auto moves = career.moves;
    moves.insert(moves.end(), career.title_changes.begin(), career.title_changes.end());
    add_other_reasons(document, career.timeline, moves, roles_begun(report));
    add_stints(document, career.timeline, roles_in(career));
}

}  // namespace

std::string headline_of(const YearReport& report) {
    const std::string entries = report.writing.entries == 0
                                    ? "no entries"
                                    : entries_on_days(report.writing.entries, report.writing.days);
    if (report.career.timeline.roles.empty()) {
        return report.writing.entries == 0 ? fmt::format("No entries in {:04}.", report.year)
                                           : entries + ".";
    }
    return fmt::format("{}: {}, {}.", begin_and_end(report), moves_words(report.career), entries);
}

std::string year_line(const YearReport& report) {
    const CareerInYear& career = report.career;
    const auto name = [&](const std::optional<std::size_t>& role) {
        return role ? fmt::format("{} ({})", on_one_line(career.timeline.roles[*role].role.title),
                                  track_words(career.timeline.roles[*role].role.track))
                    : std::string("no recorded role");
    };
    const auto ended = career.ended ? career.ended : begun_last(career);
    const std::string roles = career.began == ended
                                  ? name(career.began)
                                  : fmt::format("{} to {}", name(career.began), name(ended));
    return fmt::format("{}; {}", roles, moves_words(career));
}

void add_career(Document& document, const YearReport& report) {
    const CareerInYear& career = report.career;
    add_roles_and_moves(document, report);
    if (!career.milestones.empty()) {
        add_section(document, "Milestones");
        document.push_back(milestone_lines(career.timeline, career.milestones));
    }
    add_tracks(document, report);
}

void add_missing(Document& document, const YearReport& report) {
    if (report.career.timeline.roles.empty() || report.career.missing.empty()) return;
    add_section(document, "What the record leaves open");
    document.push_back(missing_lines(report.career.timeline, report.career.missing));
}

}  // namespace vaiven::render
