#include "commands/search.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include <vaiven/domain/date.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/render/search.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

constexpr std::size_t found_shown_unasked = 20;

// Roles and milestones have days, a role and a track, and nothing else that a filter asks for.
bool asks_for_entries_alone(EntryFilter filter) {
    filter.days = {};
    filter.belonging.reset();
    return filter.narrows();
}

bool meets(const DateRange& days, const DateRange& bounds) {
    if (days == DateRange{}) return true;
    return bounds != DateRange{} && intersection(days, bounds).has_value();
}

bool is_meant(const EntryChoice& choice, const report::TimelineRole& role) {
    const auto held =
        role.days ? DateRange{.first = role.days->first, .last = role.days->last} : DateRange{};
    return is_meant(choice, role.role) && meets(choice.filter.days, held);
}

bool is_meant(const EntryChoice& choice, const Milestone& milestone,
              const std::vector<Role>& roles) {
    if (!meets(choice.filter.days, milestone.date.bounds)) return false;
    if (choice.roles.empty() && choice.tracks.empty()) return true;
    return std::ranges::any_of(roles, [&](const Role& role) {
        return role.handle == milestone.role && is_meant(choice, role);
    });
}

std::optional<store::CareerIds> career_meant(const EntryChoice& choice, const EntryFilter& filter,
                                             const report::CareerRecords& records,
                                             const report::Timeline& timeline) {
    if (!filter.narrows()) return std::nullopt;
    store::CareerIds ids;
    if (asks_for_entries_alone(filter)) return ids;
    for (const auto& role : timeline.roles) {
        if (is_meant(choice, role)) ids.roles.push_back(role.role.id);
    }
    for (const auto& milestone : records.milestones) {
        if (is_meant(choice, milestone, records.roles)) ids.milestones.push_back(milestone.id);
    }
    return ids;
}

// Nothing where it went away since it was found.
std::optional<report::FoundRecord> record_of(const store::Found& found,
                                             const store::Journal& journal,
                                             const report::CareerRecords& records) {
    switch (found.kind) {
        case store::Found::Kind::entry:
            if (auto entry = journal.entry(found.id)) return std::move(*entry);
            return std::nullopt;
        case store::Found::Kind::role: {
            const auto role = std::ranges::find(records.roles, found.id, &Role::id);
            if (role == records.roles.end()) return std::nullopt;
            return report::FoundRole{static_cast<std::size_t>(role - records.roles.begin())};
        }
        case store::Found::Kind::milestone: {
            const auto milestone = std::ranges::find(records.milestones, found.id, &Milestone::id);
            if (milestone == records.milestones.end()) return std::nullopt;
            return report::placed_milestones({*milestone}, latest_date).front();
        }
    }
    return std::nullopt;  // not reached
}

report::SearchReport report_of(const SearchOptions& options, const store::Journal& journal,
                               Date today) {
    const auto records = career_records(journal);
    report::SearchReport report{.as_of = today,
                                .query = options.typed,
                                .terms = terms_sought(options.query),
                                .found = {},
                                .timeline = report::timeline(records.roles, today),
                                .timeline_of_entries = report::timeline_of_entries(records.roles)};
    const auto filter = filter_meant(options.entries, journal, report.timeline_of_entries);
    const store::SearchScope scope{
        .entries = filter,
        .career = career_meant(options.entries, filter, records, report.timeline_of_entries)};
    const auto result =
        journal.search(options.query, scope, filter.limit.value_or(found_shown_unasked));
    report.count = result.count;
    for (const auto& found : result.found) {
        if (auto record = record_of(found, journal, records)) {
            report.found.push_back(std::move(*record));
        }
    }
    if (filter.order == EntryOrder::newest_first) std::ranges::reverse(report.found);
    return report;
}

void say_more(const report::SearchReport& report, const Context& context) {
    const auto more = report.count - std::ssize(report.found);
    if (context.quiet || more <= 0) return;
    context.err << fmt::format("{} more; for all of them: -n {}\n", render::grouped(more),
                               report.count);
}

}  // namespace

Result run(const SearchOptions& options, Context& context) {
    const auto report = report_of(options, open_for_reading(context), context.today());
    context.out << (options.format == Format::json
                        ? render::to_json(report)
                        : render::search_text(report, context.terminal.entry_columns(),
                                              context.colour));
    if (report.count == 0 && !context.quiet) context.err << "nothing found\n";
    say_more(report, context);
    return report.count > 0 ? Result::done : Result::nothing_found;
}

}  // namespace vaiven::commands
