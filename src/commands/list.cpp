#include "commands/list.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/entry_lines.hpp"
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

constexpr std::size_t entries_shown_unasked = 10;

void write_lines(const store::Journal& journal, const EntryFilter& filter,
                 const report::Timeline& timeline, const std::optional<LineTemplate>& line,
                 Context& context) {
    EntryLines lines(journal, timeline, line, context);
    journal.visit_entries(filter, [&lines](const Entry& entry) { lines.print(entry); });
}

void write_json(const store::Journal& journal, const EntryFilter& filter,
                const report::Timeline& timeline, Context& context) {
    EntriesJson json("list", context.today(), timeline, context);
    journal.visit_entries(filter, [&json](const Entry& entry) { json.print(entry); });
    json.end();
}

// Says that the list was cut, and how to see more.
void hint_at_more(std::int64_t count, std::size_t shown, Date newest, Context& context) {
    if (context.quiet || count <= static_cast<std::int64_t>(shown)) return;
    context.err << fmt::format(
        "the last {} of {}; for more: vaiven list -n 50, or name a year: vaiven list --year {}\n",
        shown, render::counted(count, "entry", "entries"), year_of(newest));
}

}  // namespace

Result run(const ListOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto timeline = report::timeline_of_entries(journal.roles());
    auto filter = filter_meant(options.entries, journal, timeline);
    const bool is_unasked = !filter.narrows() && !filter.limit;
    if (is_unasked) filter.limit = entries_shown_unasked;

    const auto count = journal.entry_count(filter);
    if (options.format == Format::json) {
        write_json(journal, filter, timeline, context);
    } else {
        write_lines(journal, filter, timeline, options.line, context);
    }
    if (count > 0 && is_unasked) {
        const auto newest = journal.entries({.limit = 1}).front().day;
        hint_at_more(count, entries_shown_unasked, newest, context);
    }
    if (count > 0) return Result::done;
    if (!context.quiet) {
        context.err << (filter.narrows() ? "no entry matches\n" : "no entries yet\n");
    }
    return Result::nothing_found;
}

}  // namespace vaiven::commands
