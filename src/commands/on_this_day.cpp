#include "commands/on_this_day.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/entry_lines.hpp"
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/anniversary.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

std::vector<Entry> entries_on(const store::Journal& journal, Date day) {
    return journal.entries({.days = {.first = day, .last = day}});
}

void write_lines(const store::Journal& journal, const std::vector<WritingDay>& days, Date asked,
                 Context& context) {
    const auto timeline = report::timeline_of_entries(journal.roles());
    const std::optional<LineTemplate> in_columns;
    EntryLines lines(journal, timeline, in_columns, context);
    std::optional<int> year;
    for (const auto& written : days) {
        if (year != year_of(written.day)) {
            const auto heading = render::years_apart_phrase(asked, written.day);
            context.out << (year ? "\n" : "")
                        << render::styled(heading, render::Style::heading, context.colour) << "\n";
        }
        year = year_of(written.day);
        for (const auto& entry : entries_on(journal, written.day)) lines.print(entry);
    }
}

void write_json(const store::Journal& journal, const std::vector<WritingDay>& days, Date asked,
                Context& context) {
    const auto timeline = report::timeline_of_entries(journal.roles());
    EntriesJson json("on-this-day", asked, timeline, context);
    for (const auto& written : days) {
        for (const auto& entry : entries_on(journal, written.day)) json.print(entry);
    }
    json.end();
}

}  // namespace

Result run(const OnThisDayOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto days = report::anniversaries(journal.writing_days({}), options.day);
    if (options.format == Format::json) {
        write_json(journal, days, options.day, context);
    } else {
        write_lines(journal, days, options.day, context);
    }
    if (!days.empty()) return Result::done;
    if (!context.quiet) {
        context.err << fmt::format("nothing was written on {} {} in another year\n",
                                   day_of(options.day), month_name(month_of(options.day)));
    }
    return Result::nothing_found;
}

}  // namespace vaiven::commands
