#include "commands/prompt.hpp"

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

std::vector<Entry> entries_of_today(const Context& context) {
    if (!store::Journal::exists(context.journal)) return {};
    const auto today = context.today();
    return open_for_reading(context).entries({.days = {.first = today, .last = today}});
}

report::PromptReport prompt_report(const std::optional<std::string>& pack, const Context& context) {
    const auto asked = lower_ascii(pack.value_or(""));
    const bool looks_back = asked == evening_pack;
    const auto name = pack && !looks_back ? asked : fitting_pack(context);
    return {.today = context.today(),
            .prompt = report::prompt_of_day(system::prompt_pack(name), context.today()),
            .entries = looks_back ? entries_of_today(context) : std::vector<Entry>{}};
}

std::string lines_of(std::string_view text, std::size_t columns) {
    std::string lines;
    for (const auto& line : wrapped(printable(text), columns)) lines += line + "\n";
    return lines;
}

std::string text_of(const report::PromptReport& report, std::size_t columns) {
    auto text = lines_of(report.prompt.text, columns);
    if (report.entries.empty()) return text;
    text += "\nWritten today:\n\n";
    const auto highest_id = report.entries.back().id;
    for (const auto& entry : report.entries) text += render::list_line(entry, highest_id, columns);
    return text;
}

}  // namespace

report::Prompt prompt_for(const report::Timeline& timeline) {
    const auto name = std::string(to_string(report::season_of(timeline)));
    return report::prompt_of_day(system::prompt_pack(name), timeline.as_of);
}

std::string prompt_for_editor(const std::optional<std::string>& pack, const Context& context) {
    auto report = prompt_report(pack, context);
    if (report::is_evening(local_time(context.now))) report.entries = entries_of_today(context);
    constexpr std::size_t columns = 80;
    return std::string(without_newlines(text_of(report, columns)));
}

Result run(const PromptOptions& options, Context& context) {
    const auto report = prompt_report(options.pack, context);
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
