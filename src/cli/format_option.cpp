#include "cli/format_option.hpp"

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::cli {

void add_format_options(CLI::App& command, TypedFormat& typed) {
    command.add_option("--format", typed.format, "text or json")->type_name("FORMAT");
    command.add_flag("--json", typed.json, "The same as --format json");
}

commands::Format format_of(const TypedFormat& typed) {
    const auto format = lower_ascii(typed.format);
    if (typed.json || format == "json") return commands::Format::json;
    if (format == "text") return commands::Format::text;
    throw Error(ErrorKind::usage,
                fmt::format("--format: '{}' is neither text nor json", typed.format));
}

}  // namespace vaiven::cli
