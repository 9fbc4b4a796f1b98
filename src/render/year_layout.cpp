#include <algorithm>

#include <fmt/format.h>

#include "render/year_career_layout.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/layouts.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view nothing = "–";

std::string count_or_nothing(std::int64_t number) {
    return number == 0 ? std::string(nothing) : grouped(number);
}

std::string streak_phrase(const report::Streak& streak) {
    return fmt::format("{}, {}", counted(streak.days, "day", "days"),
                       days_phrase(streak.from, streak.to));
}

std::string gap_phrase(const std::optional<report::WritingGap>& gap) {
    if (!gap) return "none";
    return fmt::format("{} between {} and {}", counted(gap->days, "day", "days"),
                       with_weekday(gap->after), with_weekday(gap->next));
}

std::string opening_sentence(const report::Writing& writing) {
    return entries_on_days(writing.entries, writing.days) + ".";
}

Facts writing_facts(const report::Writing& writing) {
    return {.facts = {{"Words", grouped(writing.words)},
                      {"Longest streak", streak_phrase(*writing.longest_streak)},
                      {"Longest gap", gap_phrase(writing.longest_gap)}}};
}

Table table_of_counts(std::string first_column) {
    return {.columns = {{.title = std::move(first_column)},
                        {.title = "Entries", .alignment = Alignment::right},
                        {.title = "Days", .alignment = Alignment::right},
                        {.title = "Words", .alignment = Alignment::right}}};
}

Table months_table(const report::Writing& writing) {
    Table table = table_of_counts("Month");
    for (const auto& month : writing.by_month) {
        table.rows.push_back({std::string(month_name(month.month)), count_or_nothing(month.entries),
                              count_or_nothing(month.days), count_or_nothing(month.words)});
    }
    return table;
}

Table years_table(const std::vector<report::YearReport>& years) {
    Table table = table_of_counts("Year");
    table.columns.push_back({.title = "Longest streak", .alignment = Alignment::right});
    table.columns.push_back({.title = "Longest gap", .alignment = Alignment::right});
    for (const auto& [year, as_of, writing, career, set_apart] : years) {
        const int streak = writing.longest_streak ? writing.longest_streak->days : 0;
        const int gap = writing.longest_gap ? writing.longest_gap->days : 0;
        table.rows.push_back({std::to_string(year), count_or_nothing(writing.entries),
                              count_or_nothing(writing.days), count_or_nothing(writing.words),
                              count_or_nothing(streak), count_or_nothing(gap)});
    }
    return table;
}

void add_entries(Document& document, std::string section, const std::vector<Entry>& entries) {
    if (entries.empty()) return;
    document.push_back(Heading{.level = 2, .text = std::move(section)});
    Facts facts;
    for (const Entry& entry : entries) {
        facts.facts.push_back({with_weekday(entry.day),
                               fmt::format("{} ({})", on_one_line(headline(entry)), entry.id)});
    }
    document.push_back(std::move(facts));
}

// One that is starred and a win or a lesson stands there, not twice.
void add_set_apart(Document& document, const report::SetApart& found) {
    const std::size_t before = document.size();
    add_entries(document, "Wins", found.wins);
    add_entries(document, "Lessons", found.lessons);
    auto starred = found.starred;
    std::erase_if(starred, [](const Entry& entry) {
        return entry.kind == EntryKind::win || entry.kind == EntryKind::lesson;
    });
    add_entries(document, "Starred", starred);
    if (document.size() == before) return;
    document.push_back(Paragraph{"One of them whole, by its number: vaiven show NUMBER"});
}

// Under each year the roles that were main on its first and last day, and the moves.
Facts career_lines(const std::vector<report::YearReport>& years) {
    Facts facts;
    for (const auto& year : years) {
        if (year.career.timeline.roles.empty()) continue;
        facts.facts.push_back({std::to_string(year.year), year_line(year)});
    }
    return facts;
}

bool is_whole_year(int year, Date as_of) {
    return as_of == *days_of_year(year).last;
}

std::string title_of(const report::YearReport& report) {
    if (is_whole_year(report.year, report.as_of)) return fmt::format("{:04}", report.year);
    return fmt::format("{:04}, up to {}", report.year, with_weekday(report.as_of));
}

std::string years_of(const report::SpanReport& report) {
    if (report.first_year == report.last_year) return fmt::format("{:04}", report.first_year);
    return fmt::format("{:04} to {:04}", report.first_year, report.last_year);
}

std::string title_of(const report::SpanReport& report) {
    if (is_whole_year(report.last_year, report.as_of)) return years_of(report);
    return fmt::format("{}, up to {}", years_of(report), with_weekday(report.as_of));
}

}  // namespace

Document to_document(const report::YearReport& report) {
    Document document{Heading{.level = 1, .text = title_of(report)},
                      Paragraph{headline_of(report)}};
    add_career(document, report);
    if (report.writing.entries > 0) {
        document.push_back(Heading{.level = 2, .text = "Writing"});
        document.push_back(writing_facts(report.writing));
        document.push_back(months_table(report.writing));
    }
    add_set_apart(document, report.set_apart);
    add_missing(document, report);
    return document;
}

Document to_document(const report::SpanReport& report) {
    Document document{Heading{.level = 1, .text = title_of(report)}};
    const bool has_entries = report.writing.entries > 0;
    document.push_back(Paragraph{has_entries ? opening_sentence(report.writing)
                                             : fmt::format("No entries in {}.", years_of(report))});
    const bool has_roles = std::ranges::any_of(
        report.years, [](const auto& year) { return !year.career.roles.empty(); });
    if (has_roles) {
        document.push_back(Heading{.level = 2, .text = "Roles"});
        document.push_back(career_lines(report.years));
    }
    if (!has_entries) return document;
    document.push_back(Heading{.level = 2, .text = "Writing"});
    document.push_back(writing_facts(report.writing));
    document.push_back(years_table(report.years));
    return document;
}

}  // namespace vaiven::render
