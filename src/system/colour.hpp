#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vaiven::system {

enum class ColourChoice { automatic, always, never };

std::optional<ColourChoice> parse_colour_choice(std::string_view text);  // auto, always, never
std::string_view to_string(ColourChoice choice);

// What the environment says of colour; nothing where a variable is unset or empty.
struct ColourVariables {
    std::optional<std::string> no_color;
    std::optional<std::string> clicolor;
    std::optional<std::string> clicolor_force;
    std::optional<std::string> force_color;
    std::optional<std::string> term;
};

ColourVariables colour_variables();

// What holds where the command line leaves it open, and where that is from.
struct ColourSetting {
    ColourChoice choice = ColourChoice::automatic;
    std::string source;  // as of an EffectiveSetting
};

// NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE ("0" and "false" say the opposite) and a CLICOLOR
// of "0"; else what is configured; else automatic.
ColourSetting colour_setting(const ColourVariables& variables,
                             std::optional<ColourChoice> configured);

// What was chosen on the command line counts, else colour_setting(); automatic: colour is for a
// terminal that has any.
bool wants_colour(ColourChoice choice, bool writes_to_terminal, const ColourVariables& variables,
                  std::optional<ColourChoice> configured = std::nullopt);

}  // namespace vaiven::system
