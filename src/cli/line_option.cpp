#include "cli/line_option.hpp"

#include "cli/values.hpp"

namespace vaiven::cli {

void add_line_option(CLI::App& command, std::optional<std::string>& typed) {
    command.add_option("--line", typed, "How each entry is shown: '{id} {day} {title}'")
        ->type_name("TEMPLATE");
}

std::optional<LineTemplate> line_of(const std::optional<std::string>& typed,
                                    commands::Format format) {
    if (typed && format != commands::Format::text) {
        throw Error(ErrorKind::usage, "--line is for text, and another format was asked for");
    }
    return optional_value_of("--line", typed, parse_line_template);
}

}  // namespace vaiven::cli
