#include "commands/today.hpp"

#include <ostream>

#include "commands/drafts.hpp"
#include "commands/prompt.hpp"
#include <vaiven/render/json.hpp>
#include <vaiven/render/layouts.hpp>

namespace vaiven::commands {

namespace {

constexpr std::string_view greeting =
    R"(vaiven is a journal for careers that swing between management and technical work.

There is no journal yet. Begin one:

    vaiven log "First day without a one-to-one. Slept well."
    vaiven log                     opens your editor
    vaiven import jrnl FILE        brings an old journal along

Then look:

    vaiven list                    the last entries
    vaiven report year             the year so far

And record the roles you held and hold:

    vaiven role add "CTO" --org Acme --start "early 2015" --end 2019-02
    vaiven move "Site Reliability Engineer" --why "…"
)";

constexpr std::string_view what_next =
    "vaiven log \"…\" writes, vaiven list looks back, vaiven report year sums up.";

report::TodayReport todays_report(const store::Journal& journal, Date today) {
    auto last = journal.entries({.days = {.last = today}, .limit = 1});
    return report::today_report(today, journal.writing_days({}),
                                last.empty() ? std::nullopt : std::optional{last.front()},
                                journal.roles());
}

report::TodayReport todays_page(const store::Journal& journal, const Context& context) {
    auto report = todays_report(journal, context.today());
    report.prompt = prompt_for(report.timeline, context);
    return report;
}

Result show(const TodayOptions& options, const Context& context) {
    const bool may_greet = !context.journal_was_named && options.format == Format::text;
    if (may_greet && !store::Journal::exists(context.journal)) {
        if (context.quiet) return Result::nothing_found;
        context.out << greeting;
        return Result::done;
    }
    const auto journal = open_for_reading(context);
    if (context.quiet) {
        const bool has_written = todays_report(journal, context.today()).entries_today > 0;
        return has_written ? Result::done : Result::nothing_found;
    }
    const auto report = todays_page(journal, context);
    if (options.format == Format::json) {
        context.out << render::to_json(report);
    } else {
        auto page = render::to_document(report);
        page.emplace_back(render::Paragraph{std::string(what_next)});
        context.out << render::to_text(page, context.terminal.report_columns(), context.colour);
    }
    return Result::done;
}

}  // namespace

Result run(const TodayOptions& options, Context& context) {
    const auto result = show(options, context);
    remind_of_drafts(context);
    return result;
}

}  // namespace vaiven::commands
