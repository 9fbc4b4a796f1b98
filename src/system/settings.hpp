#pragma once

#include <optional>
#include <string>
#include <vector>

#include "system/config.hpp"

// What holds in the end: the environment, the configuration and the defaults together.
namespace vaiven::system {

struct EffectiveSetting {
    std::string key;
    std::string value;
    std::string source;  // "default", "file", or a variable of the environment
};

// Those of config_keys(), and each journal with a name.
std::vector<EffectiveSetting> effective_settings(const ConfigFile& file);

// The command that edits a text: VAIVEN_EDITOR, the configured one, VISUAL, EDITOR, editor or vi.
EffectiveSetting editor(const std::optional<std::string>& configured);

// The command that shows long output: VAIVEN_PAGER, the configured one, PAGER, less. The first of
// them that is set counts; nothing in it asks for no pager.
EffectiveSetting pager(const std::optional<std::string>& configured);

}  // namespace vaiven::system
