#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/format.hpp"
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven::commands {

// What was said of a milestone. What is absent stays as it is; an empty role takes it away.
struct MilestoneFields {
    std::optional<std::string> text;
    std::optional<CareerDate> date;
    std::optional<MilestoneKind> kind;
    std::optional<std::string> role;  // handle
    std::optional<bool> is_private;

    friend bool operator==(const MilestoneFields&, const MilestoneFields&) = default;
};

struct MilestoneAddOptions {
    MilestoneFields fields;  // with a text and a date
};
Result run(const MilestoneAddOptions& options, Context& context);

struct MilestoneEditOptions {
    std::int64_t id = 0;
    MilestoneFields fields;
};
Result run(const MilestoneEditOptions& options, Context& context);

struct MilestoneDeleteOptions {
    std::int64_t id = 0;
};
Result run(const MilestoneDeleteOptions& options, Context& context);

// nothing_found: there are none. Throws Error(not_found) where `only` is none of them.
struct MilestoneListOptions {
    std::optional<std::int64_t> only;  // the id of one
    Format format = Format::text;
};
Result run(const MilestoneListOptions& options, Context& context);

// Throws Error(not_found) where there is none.
Milestone milestone_with(std::int64_t id, const store::Journal& journal);

// "m3: 2019-02-11, decision: Told the board"
std::string milestone_words(const Milestone& milestone, const std::vector<Role>& roles,
                            const Context& context);

}  // namespace vaiven::commands
