#include "commands/tags.hpp"

#include <ostream>

#include "commands/output.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/mentions.hpp>
#include <vaiven/report/belonging.hpp>
#include <vaiven/report/tags.hpp>

namespace vaiven::commands {

namespace {

void add_counts(const std::map<std::string, std::int64_t>& mentions,
                std::vector<NameCount>& names) {
    for (auto& name : names) {
        const auto found = mentions.find(folded(name.name));
        name.mentions = found == mentions.end() ? name.entries : found->second;
    }
}

Mentions mentions_in(const store::Journal& journal, const EntryFilter& filter) {
    Mentions mentions;
    journal.visit_entries(filter,
                          [&mentions](const Entry& entry) { add_mentions(entry, mentions); });
    return mentions;
}

}  // namespace

Result run(const TagsOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto filter =
        filter_meant(options.entries, journal, report::timeline_of_entries(journal.roles()));
    auto report = report::tags_report(context.today(), journal.tag_counts(filter),
                                      journal.person_counts(filter), filter.order);
    if (options.mentions) {
        const auto mentions = mentions_in(journal, filter);
        add_counts(mentions.tags, report.tags);
        add_counts(mentions.people, report.people);
    }
    context.out << printed(report, options.format, context);
    if (!report.tags.empty() || !report.people.empty()) return Result::done;
    if (!context.quiet) {
        context.err << (filter.narrows() ? "no entry that matches has a tag or a person\n"
                                         : "no tags yet; write them as #topic and @name\n");
    }
    return Result::nothing_found;
}

}  // namespace vaiven::commands
