#include "commands/show.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/entry_lines.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

constexpr std::int64_t first_year = 1000;
constexpr std::int64_t last_year = 9999;

// A number of four digits may have been meant as a year.
[[noreturn]] void throw_not_found(std::int64_t id) {
    const bool may_be_year = id >= first_year && id <= last_year;
    throw Error(ErrorKind::not_found,
                may_be_year
                    ? fmt::format("there is no entry {0}; for the year: vaiven list --year "
                                  "{0}",
                                  id)
                    : fmt::format("there is no entry {}; vaiven list shows the last ones", id));
}

std::vector<Entry> entries_meant(const store::Journal& journal, const ShowOptions& options) {
    if (const auto* day = std::get_if<Date>(&options.what)) {
        return journal.entries({.days = {.first = *day, .last = *day}});
    }
    const auto id = std::get<std::int64_t>(options.what);
    auto entry = journal.entry(id);
    if (!entry) throw_not_found(id);
    return {std::move(*entry)};
}

void write_json_of(const std::vector<Entry>& entries, const report::Timeline& timeline,
                   Context& context) {
    EntriesJson json("show", context.today(), timeline, context);
    for (const auto& entry : entries) json.print(entry);
    json.end();
}

void write_pages(const std::vector<Entry>& entries, const report::Timeline& timeline,
                 render::TextForm form, Context& context) {
    for (const auto& entry : entries) {
        if (&entry != &entries.front()) context.out << "\n";
        context.out << render::entry_page(entry, report::place_of(timeline, entry),
                                          context.terminal.entry_columns(), context.colour, form);
    }
}

}  // namespace

Result run(const ShowOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto entries = entries_meant(journal, options);
    if (entries.empty()) {
        const auto day = with_weekday(std::get<Date>(options.what));
        throw Error(ErrorKind::not_found, fmt::format("there is no entry on {}", day));
    }
    const auto timeline = report::timeline_of_entries(journal.roles());
    if (options.format == Format::json) {
        write_json_of(entries, timeline, context);
    } else {
        const bool is_rendered = context.terminal.writes && !options.raw;
        write_pages(entries, timeline,
                    is_rendered ? render::TextForm::rendered : render::TextForm::raw, context);
    }
    return Result::done;
}

}  // namespace vaiven::commands
