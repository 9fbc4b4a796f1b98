#include "system/colour.hpp"

#include "system/environment.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

bool says_no(const std::string& value) {
    return value == "0" || lower_ascii(value) == "false";
}

bool has_colours(const std::optional<std::string>& term) {
    return term && *term != "dumb";
}

}  // namespace

std::optional<ColourChoice> parse_colour_choice(std::string_view text) {
    if (text == "auto") return ColourChoice::automatic;
    if (text == "always") return ColourChoice::always;
    if (text == "never") return ColourChoice::never;
    return std::nullopt;
}

std::string_view to_string(ColourChoice choice) {
    switch (choice) {
        case ColourChoice::automatic: return "auto";
        case ColourChoice::always: return "always";
        case ColourChoice::never: return "never";
    }
    return {};  // not reached
}

ColourVariables colour_variables() {
    return {.no_color = variable("NO_COLOR"),
            .clicolor = variable("CLICOLOR"),
            .clicolor_force = variable("CLICOLOR_FORCE"),
            .force_color = variable("FORCE_COLOR"),
            .term = variable("TERM")};
}

ColourSetting colour_setting(const ColourVariables& variables,
                             std::optional<ColourChoice> configured) {
    using enum ColourChoice;
    const auto& force = variables.force_color;
    const auto& also_force = variables.clicolor_force;
    if (variables.no_color) return {.choice = never, .source = "NO_COLOR"};
    if (force) return {.choice = says_no(*force) ? never : always, .source = "FORCE_COLOR"};
    if (also_force && !says_no(*also_force)) return {.choice = always, .source = "CLICOLOR_FORCE"};
    if (variables.clicolor && says_no(*variables.clicolor)) {
        return {.choice = never, .source = "CLICOLOR"};
    }
    if (configured) return {.choice = *configured, .source = "file"};
    return {.choice = automatic, .source = "default"};
}

bool wants_colour(ColourChoice choice, bool writes_to_terminal, const ColourVariables& variables,
                  std::optional<ColourChoice> configured) {
    if (choice == ColourChoice::automatic) choice = colour_setting(variables, configured).choice;
    if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
    return writes_to_terminal && has_colours(variables.term);
}

}  // namespace vaiven::system
