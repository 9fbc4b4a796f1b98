#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vaiven::system {

enum class ColourChoice { automatic, always, never };

std::optional<ColourChoice> parse_colour_choice(std::string_view text);  // auto, always, never

// What the environment says of colour; nothing where a variable is unset or empty.
struct ColourVariables {
    std::optional<std::string> no_color;
    std::optional<std::string> clicolor;
    std::optional<std::string> clicolor_force;
    std::optional<std::string> force_color;
    std::optional<std::string> term;
};

ColourVariables colour_variables();

// What was chosen on the command line counts; else NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE
// ("0" and "false" say the opposite) and a CLICOLOR of "0"; else what is configured; else colour is
// for a terminal that has any.
bool wants_colour(ColourChoice choice, bool writes_to_terminal, const ColourVariables& variables,
                  ColourChoice configured = ColourChoice::automatic);

}  // namespace vaiven::system
