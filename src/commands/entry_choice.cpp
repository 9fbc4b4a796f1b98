#include "commands/entry_choice.hpp"

#include <algorithm>

#include "commands/career.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::commands {

namespace {

void check_measures(const EntryFilter& filter, const store::Journal& journal) {
    if (filter.at_least.empty() && filter.at_most.empty()) return;
    const auto measures = journal.measures();
    auto problem = problem_of(filter.at_least, measures);
    if (!problem) problem = problem_of(filter.at_most, measures);
    if (problem) throw Error(ErrorKind::input, *problem);
}

Belonging belonging_meant(const EntryChoice& choice, const report::Timeline& timeline) {
    std::vector<Role> roles;
    std::vector<std::size_t> meant;
    for (std::size_t at = 0; at < timeline.roles.size(); ++at) {
        roles.push_back(timeline.roles[at].role);
        if (is_meant(choice, roles.back())) meant.push_back(at);
    }
    for (const auto& handle : choice.roles) role_named(roles, handle);
    return report::belonging_to(timeline, meant);
}

}  // namespace

bool is_meant(const EntryChoice& choice, const Role& role) {
    const auto is_its = [&role](const std::string& typed) {
        return lower_ascii(typed) == role.handle;
    };
    const bool by_role = choice.roles.empty() || std::ranges::any_of(choice.roles, is_its);
    const bool by_track = choice.tracks.empty() ||
                          std::ranges::find(choice.tracks, role.track) != choice.tracks.end();
    return by_role && by_track;
}

EntryFilter filter_meant(const EntryChoice& choice, const store::Journal& journal,
                         const report::Timeline& timeline) {
    check_measures(choice.filter, journal);
    EntryFilter filter = choice.filter;
    if (choice.roles.empty() && choice.tracks.empty()) return filter;
    filter.belonging = belonging_meant(choice, timeline);
    return filter;
}

}  // namespace vaiven::commands
