#include "commands/tags.hpp"

#include <memory>

#include <fmt/format.h>

#include "cli/filter_options.hpp"
#include "cli/format_option.hpp"
#include "cli/subcommands.hpp"
#include "cli/values.hpp"
#include "commands/tags_rename.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::cli {

namespace {

struct TypedTags {
    TypedFilter filter;
    TypedFormat format;
    bool mentions = false;
    std::string from;
    std::string to;
};

Renaming::Of kind_of(const std::string& typed) {
    return typed.starts_with('@') ? Renaming::Of::person : Renaming::Of::tag;
}

// Tags may be typed with their sign.
std::string name_of(const std::string& typed) {
    const bool has_sign = typed.starts_with('#') || typed.starts_with('@');
    return has_sign ? typed.substr(1) : typed;
}

Renaming renaming_of(const TypedTags& typed) {
    const auto of = kind_of(typed.from);
    if (of != kind_of(typed.to)) {
        throw Error(ErrorKind::usage,
                    "tags rename: a tag stays a tag and a person a person; people are written "
                    "with their sign: vaiven tags rename @ana @anna");
    }
    auto to = name_of(typed.to);
    if (!can_be_marked(to)) {
        throw Error(ErrorKind::input,
                    fmt::format("tags rename: '{}' is no name for a tag or a person: it begins "
                                "with a letter and goes on with letters, digits, _, and - or / "
                                "between them",
                                printable(typed.to)));
    }
    return {.of = of, .from = name_of(typed.from), .to = std::move(to)};
}

void add_rename(CLI::App& tags, const std::shared_ptr<TypedTags>& typed, Reading& reading) {
    auto* rename = tags.add_subcommand(
        "rename", "Another name for a tag, or with @ for a person; in the texts too");
    rename->add_option("OLD", typed->from, "The name there is")->type_name("")->required();
    rename->add_option("NEW", typed->to, "What it is to be; where that is there, they become one")
        ->type_name("")
        ->required();
    rename->callback([typed, &reading] {
        if (format_of(typed->format) != commands::Format::text) {
            throw Error(ErrorKind::usage, "tags rename prints no JSON");
        }
        choose(reading,
               commands::TagsRenameOptions{.renaming = renaming_of(*typed),
                                           .entries = entries_of(typed->filter, reading.today)});
    });
}

}  // namespace

void add_tags(CLI::App& app, Reading& reading) {
    auto typed = std::make_shared<TypedTags>();
    auto* tags = app.add_subcommand("tags", "Tags and people, and how many entries name them")
                     ->group("Find");
    add_filter_options(*tags, typed->filter);
    add_format_options(*tags, typed->format);
    tags->add_flag("--mentions", typed->mentions, "Count too how often each is written");
    add_rename(*tags, typed, reading);
    tags->callback([typed, tags, &reading] {
        if (!tags->get_subcommands().empty()) return;
        choose_paged(reading,
                     commands::TagsOptions{.entries = entries_of(typed->filter, reading.today),
                                           .format = format_of(typed->format),
                                           .mentions = typed->mentions});
    });
}

}  // namespace vaiven::cli
