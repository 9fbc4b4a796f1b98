#include "commands/tags_rename.hpp"

#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

// "#team"
std::string shown(const Renaming& renaming, std::string_view name) {
    return sign_of(renaming.of) + printable(name);
}

// The entries of the choice that have the name.
EntryFilter filter_with(const TagsRenameOptions& options, const store::Journal& journal,
                        const std::string& name) {
    auto filter =
        filter_meant(options.entries, journal, report::timeline_of_entries(journal.roles()));
    auto& names = options.renaming.of == Renaming::Of::tag ? filter.tags : filter.people;
    names.push_back(name);
    return filter;
}

void check_is_there(const TagsRenameOptions& options, const store::Journal& journal) {
    const auto& renaming = options.renaming;
    if (journal.entry_count(filter_with(options, journal, renaming.from)) > 0) return;
    throw Error(ErrorKind::not_found,
                fmt::format("no entry {}names {}; vaiven tags shows what there is",
                            options.entries == EntryChoice{} ? "" : "that matches ",
                            shown(renaming, renaming.from)));
}

std::int64_t rename_in_entries(const TagsRenameOptions& options, const store::Journal& journal,
                               store::Change& change, Instant now) {
    std::int64_t changed = 0;
    const auto filter = filter_with(options, journal, options.renaming.from);
    journal.visit_entries(filter, [&](const Entry& entry) {
        auto after = renamed(entry, options.renaming);
        if (const auto problem = problem_of_length(after)) {
            throw Error(ErrorKind::conflict, fmt::format("entry {}: {}", entry.id, *problem));
        }
        after.updated_at = now;
        if (change.update(after)) ++changed;
    });
    return changed;
}

void confirm(const Renaming& renaming, std::int64_t changed, bool is_merge,
             const Context& context) {
    if (context.quiet) return;
    const auto from = shown(renaming, renaming.from);
    if (changed == 0) {
        context.out << fmt::format("Nothing to change in {}.\n", from);
        return;
    }
    context.out << fmt::format("{} {} {} {} in {}.\n", is_merge ? "Merged" : "Renamed", from,
                               is_merge ? "into" : "to", shown(renaming, renaming.to),
                               render::counted(changed, "entry", "entries"));
}

}  // namespace

Result run(const TagsRenameOptions& options, Context& context) {
    check_is_there(options, open_for_reading(context));
    auto journal = open_for_writing(context);
    auto change = journal.begin("tags rename", context.now);
    const auto& renaming = options.renaming;
    const bool is_merge =
        folded(renaming.to) != folded(renaming.from) &&
        journal.entry_count(filter_with(TagsRenameOptions{.renaming = renaming, .entries = {}},
                                        journal, renaming.to)) > 0;
    const auto changed = rename_in_entries(options, journal, change, context.now);
    commit(change, journal, context);
    confirm(renaming, changed, is_merge, context);
    return Result::done;
}

}  // namespace vaiven::commands
