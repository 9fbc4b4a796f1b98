#pragma once

#include <optional>
#include <string>

#include "commands/context.hpp"
#include "commands/format.hpp"
#include <vaiven/report/prompt.hpp>

namespace vaiven::commands {

// Today's prompt, of the pack named or of the one that fits the person's career now. `evening` is
// the latter, with what was written today.
struct PromptOptions {
    std::optional<std::string> pack;
    Format format = Format::text;
};
Result run(const PromptOptions& options, Context& context);

struct PromptListOptions {
    std::optional<std::string> pack;  // only this one, with all its prompts
    Format format = Format::text;
};
Result run(const PromptListOptions& options, Context& context);

// The prompt of the timeline's day. Warns where the person's own pack cannot be read, and takes the
// program's then.
report::Prompt prompt_for(const report::Timeline& timeline, const Context& context);

// What stands above the text of an entry for `day` in the editor: today's prompt; and where the
// pack is `evening`, or it is evening and the entry for today, what was written on that day. Warns
// as prompt_for does.
std::string prompt_for_editor(const std::optional<std::string>& pack, Date day,
                              const Context& context);

}  // namespace vaiven::commands
