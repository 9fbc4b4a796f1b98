#include "commands/checkin.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/career.hpp"
#include "commands/checkin_dialog.hpp"
#include "commands/measures.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

std::vector<Measure> measures_to_ask(const Context& context) {
    auto measures = measures_so_far(context);
    std::ranges::sort(measures, is_asked_before);
    return measures;
}

bool is_standard(const Measure& measure) {
    return std::ranges::count(standard_measures(), measure.name, &Measure::name) > 0;
}

// "--energy N (1 to 5)", "--rate sleep=N (0 to 10)"
std::string option_of(const Measure& measure) {
    return fmt::format("{} ({})",
                       is_standard(measure) ? fmt::format("--{} N", measure.name)
                                            : fmt::format("--rate {}=N", measure.name),
                       scale_words(measure));
}

Error nobody_to_ask(const Context& context) {
    std::string options;
    for (const auto& measure : measures_to_ask(context)) {
        options += (options.empty() ? "" : ", ") + option_of(measure);
    }
    return {ErrorKind::usage,
            fmt::format("a checkin asks at a terminal; here it needs a rating: {}", options)};
}

// The mean of a day's ratings, recalled ones apart; nothing where there are none.
std::optional<double> mean_of(EntryFilter rated, Date day, const report::Timeline& timeline,
                              const store::Journal& journal) {
    const auto& measure = rated.at_least.front().measure;
    rated.days = {.first = day, .last = day};
    double sum = 0;
    int count = 0;
    journal.visit_entries(rated, [&](const Entry& entry) {
        if (report::is_recalled(timeline, entry)) return;
        sum += std::ranges::find(entry.ratings, measure, &Rating::measure)->value;
        ++count;
    });
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

// The last day up to `day` that has such a rating, and their mean.
std::string last_time(const Measure& measure, Date day, const report::Timeline& timeline,
                      const store::Journal& journal) {
    const EntryFilter rated{.at_least = {{.measure = measure.name, .value = measure.least}}};
    auto last_one = rated;
    last_one.days.last = day;
    last_one.limit = 1;
    for (auto last = journal.entries(last_one); !last.empty(); last = journal.entries(last_one)) {
        const auto found = last.front().day;
        if (const auto mean = mean_of(rated, found, timeline, journal)) {
            return fmt::format("last {:.3g} on {}", *mean, with_weekday(found));
        }
        last_one.days.last = add_days(found, -1);
    }
    return {};
}

std::vector<RatingQuestion> questions_for(Date day, const Context& context) {
    std::vector<RatingQuestion> questions;
    for (auto& measure : measures_to_ask(context)) {
        questions.push_back({.measure = std::move(measure), .last_time = {}});
    }
    if (!store::Journal::exists(context.journal)) return questions;
    const auto journal = open_for_reading(context);
    const auto timeline = report::timeline_of_entries(journal.roles());
    for (auto& [measure, last] : questions) last = last_time(measure, day, timeline, journal);
    return questions;
}

std::optional<CheckinAnswers> answers_of_person(const LogOptions& entry, Date day,
                                                const Context& context) {
    const auto questions = questions_for(day, context);
    const bool has_text = entry.text || entry.from_standard_input;
    context.err << fmt::format("Checkin for {}: Enter skips, Backspace goes back, q leaves.\n\n",
                               with_weekday(day));
    system::KeyByKey keys;
    const Screen screen{
        .out = context.err,
        .columns = context.terminal.report_columns(),
        .colour = context.terminal.colours_reports ? render::Colour::on : render::Colour::off,
        .next_key = [&keys] { return keys.next(); }};
    return asked_checkin(questions, has_text ? TextQuestion::left_out : TextQuestion::asked,
                         screen);
}

Result asked_and_written(LogOptions entry, Context& context) {
    if (entry.about) role_named(roles_so_far(context), *entry.about);
    const auto answers = answers_of_person(entry, entry.day.value_or(context.today()), context);
    const bool has_text = entry.text || entry.from_standard_input;
    if (!answers || (answers->ratings.empty() && is_blank(answers->text) && !has_text)) {
        context.err << "nothing was written\n";
        return Result::done;
    }
    entry.was_asked = true;
    entry.ratings = answers->ratings;
    std::ranges::sort(entry.ratings, {}, &Rating::measure);
    if (!has_text) entry.text = answers->text;
    return run(entry, context);
}

}  // namespace

Result run(const CheckinOptions& options, Context& context) {
    if (!options.entry.ratings.empty()) return run(options.entry, context);
    if (!context.may_ask) throw nobody_to_ask(context);
    return asked_and_written(options.entry, context);
}

}  // namespace vaiven::commands
