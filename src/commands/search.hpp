#pragma once

#include <string>

#include "commands/context.hpp"
#include "commands/entry_choice.hpp"
#include "commands/format.hpp"
#include <vaiven/domain/search_query.hpp>

namespace vaiven::commands {

struct SearchOptions {
    std::string typed;
    SearchQuery query;
    EntryChoice entries;  // its limit: how many to show, without it 20; newest first: the best last
    Format format = Format::text;
};

// Entries, roles, stints and milestones, the best first.
Result run(const SearchOptions& options, Context& context);

}  // namespace vaiven::commands
