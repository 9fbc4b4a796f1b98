#include "system/colour.hpp"

#include "system/environment.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

bool says_no(const std::string& value) {
    return value == "0" || lower_ascii(value) == "false";
}

// What the environment wants whether there is a terminal or not.
std::optional<bool> forced(const ColourVariables& variables) {
    if (variables.no_color) return false;
    if (variables.force_color) return !says_no(*variables.force_color);
    if (variables.clicolor_force && !says_no(*variables.clicolor_force)) return true;
    return std::nullopt;
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

ColourVariables colour_variables() {
    return {.no_color = variable("NO_COLOR"),
            .clicolor = variable("CLICOLOR"),
            .clicolor_force = variable("CLICOLOR_FORCE"),
            .force_color = variable("FORCE_COLOR"),
            .term = variable("TERM")};
}

bool wants_colour(ColourChoice choice, bool writes_to_terminal, const ColourVariables& variables,
                  ColourChoice configured) {
    if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
    if (const auto answer = forced(variables)) return *answer;
    if (variables.clicolor && says_no(*variables.clicolor)) return false;
    if (configured != ColourChoice::automatic) return configured == ColourChoice::always;
    return writes_to_terminal && has_colours(variables.term);
}

}  // namespace vaiven::system
