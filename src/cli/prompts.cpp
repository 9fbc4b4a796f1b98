#include <memory>
#include <optional>

#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "commands/prompt.hpp"

namespace vaiven::cli {

namespace {

struct TypedPrompt {
    std::optional<std::string> pack;
    bool lists = false;
    TypedFormat format;
};

}  // namespace

void add_prompts(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedPrompt>();
    auto* prompt = app.add_subcommand("prompt", "A question to think about")->group("Write");
    prompt
        ->add_option("PACK", typed->pack,
                     "daily, ending, beginning, yearly or one of your own; evening: with today's "
                     "entries; without it the one that fits")
        ->type_name("");
    prompt->add_flag("--list", typed->lists, "All packs; with PACK all its questions");
    add_format_options(*prompt, typed->format);
    prompt->callback([typed, &reading] {
        const auto format = format_of(typed->format);
        if (typed->lists) {
            choose_paged(reading,
                         commands::PromptListOptions{.pack = typed->pack, .format = format});
        } else {
            choose(reading, commands::PromptOptions{.pack = typed->pack, .format = format});
        }
    });
}

}  // namespace vaiven::cli
