#include "commands/prompt.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/output.hpp"
#include "system/prompt_packs.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>

namespace vaiven::commands {

namespace {

std::string fitting_pack(const Context& context) {
    const auto timeline = report::timeline(roles_so_far(context), context.today());
    return std::string(to_string(report::season_of(timeline)));
}

std::vector<Entry> entries_of(Date day, const Context& context) {
    if (!store::Journal::exists(context.journal)) return {};
    return open_for_reading(context).entries({.days = {.first = day, .last = day}});
}

bool is_evening_pack(const std::optional<std::string>& pack) {
    return pack && lower_ascii(*pack) == evening_pack;
}

std::string name_of(const std::optional<std::string>& pack, const Context& context) {
    return pack && !is_evening_pack(pack) ? lower_ascii(*pack) : fitting_pack(context);
}

report::PromptReport prompt_report(const PromptPack& pack, const Context& context) {
    return {.today = context.today(),
            .prompt = report::prompt_of_day(pack, context.today()),
            .entries = {}};
}

// For whoever did not come for the prompt: a file that cannot be read is no reason to stop.
PromptPack usable_pack(const std::string& name, const Context& context) {
    auto [pack, problem] = system::usable_prompt_pack(name);
    if (problem) {
        context.err << fmt::format("{}; vaiven's own pack '{}' stands in for it\n",
                                   printable(*problem), name);
    }
    return std::move(pack);
}

// After midnight, before the next day starts, it still is.
bool is_evening_now(const Context& context) {
    return !context.minute_of_today() || report::is_evening(local_time(context.now));
}

std::string lines_of(std::string_view text, std::size_t columns) {
    std::string lines;
    for (const auto& line : wrapped(printable(text), columns)) lines += line + "\n";
    return lines;
}

std::string text_of(const report::PromptReport& report, std::size_t columns) {
    auto text = lines_of(report.prompt.text, columns);
    if (report.entries.empty()) return text;
    const auto day = report.entries.front().day;
    text +=
        fmt::format("\nWritten {}:\n\n", day == report.today ? "today" : "on " + with_weekday(day));
    const auto highest_id = std::ranges::max(report.entries, {}, &Entry::id).id;
    for (const auto& entry : report.entries) text += render::list_line(entry, highest_id, columns);
    return text;
}

}  // namespace

report::Prompt prompt_for(const report::Timeline& timeline, const Context& context) {
    const auto name = std::string(to_string(report::season_of(timeline)));
    return report::prompt_of_day(usable_pack(name, context), timeline.as_of);
}

std::string prompt_for_editor(const std::optional<std::string>& pack, Date day,
                              const Context& context) {
    constexpr std::size_t columns = 80;
    auto report = prompt_report(usable_pack(name_of(pack, context), context), context);
    const bool looks_back = day == context.today() && is_evening_now(context);
    if (is_evening_pack(pack) || looks_back) report.entries = entries_of(day, context);
    return std::string(without_newlines(text_of(report, columns)));
}

Result run(const PromptOptions& options, Context& context) {
    auto report = prompt_report(system::prompt_pack(name_of(options.pack, context)), context);
    if (is_evening_pack(options.pack)) report.entries = entries_of(report.today, context);
    context.out << (options.format == Format::json
                        ? render::to_json(report)
                        : text_of(report, context.terminal.entry_columns()));
    return Result::done;
}

Result run(const PromptListOptions& options, Context& context) {
    report::PacksReport report{.today = context.today(), .todays = fitting_pack(context)};
    report.packs = options.pack ? std::vector{system::prompt_pack(lower_ascii(*options.pack))}
                                : system::prompt_packs();
    if (!options.pack || options.format == Format::json) {
        context.out << printed(report, options.format, context);
        return Result::done;
    }
    for (const auto& prompt : report.packs.front().prompts) {
        context.out << lines_of(prompt, context.terminal.entry_columns());
    }
    return Result::done;
}

}  // namespace vaiven::commands
