#include "commands/measures.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "commands/output.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

void check_name(const std::string& name) {
    if (name.size() > longest_measure_name) {
        throw Error(ErrorKind::input,
                    fmt::format("'{}' is too long for a measure's name: it has {} characters, and "
                                "{} are the most",
                                cut(on_one_line(name), longest_measure_name), name.size(),
                                longest_measure_name));
    }
    if (is_measure_name(name)) return;
    throw Error(ErrorKind::input,
                fmt::format("'{}' cannot be a measure's name: it has to be lower-case letters, "
                            "digits and '-', a letter first; write one like sleep or team-mood",
                            on_one_line(name)));
}

void check_is_free(const std::string& name, const std::vector<Measure>& measures) {
    const auto found = std::ranges::find(measures, name, &Measure::name);
    if (found == measures.end()) return;
    throw Error(ErrorKind::conflict, fmt::format("there is a measure {} already, from {}; vaiven "
                                                 "measure list shows them all",
                                                 name, scale_words(*found)));
}

void confirm(const Measure& measure, const Context& context) {
    if (context.quiet) return;
    const int example = measure.least + (measure.most - measure.least) / 2;
    context.out << fmt::format(
        "Added the measure {0}, {1}. Rate it with --rate {0}={2}, or when vaiven checkin asks.\n",
        measure.name, scale_words(measure), example);
}

}  // namespace

std::vector<Measure> measures_so_far(const Context& context) {
    if (!store::Journal::exists(context.journal)) return standard_measures();
    return open_for_reading(context).measures();
}

Result run(const MeasureAddOptions& options, Context& context) {
    check_name(options.name);
    check_is_free(options.name, measures_so_far(context));
    const Measure measure{.uid = Uid::random(context.now.unix_milliseconds),
                          .name = options.name,
                          .least = options.scale.least,
                          .most = options.scale.most};
    auto journal = open_for_writing(context);
    auto change = journal.begin("measure add", context.now);
    check_is_free(options.name, journal.measures());  // others may have been faster
    change.add(measure);
    commit(change, journal, context);
    confirm(measure, context);
    return Result::done;
}

Result run(const MeasureListOptions& options, Context& context) {
    report::MeasuresReport report{.today = context.today(),
                                  .measures = open_for_reading(context).rated_measures()};
    std::ranges::sort(report.measures, is_asked_before, &RatedMeasure::measure);
    context.out << printed(report, options.format, context);
    return Result::done;
}

}  // namespace vaiven::commands
