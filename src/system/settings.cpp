#include "system/settings.hpp"

#include <algorithm>
#include <initializer_list>

#include <unistd.h>

#include "system/environment.hpp"
#include "system/paths.hpp"

namespace vaiven::system {

namespace {

constexpr const char* from_file = "file";
constexpr const char* from_default = "default";

// What the variables say, those that go before the configuration and those that go behind it.
struct Variables {
    std::initializer_list<const char*> before;
    std::initializer_list<const char*> behind;
};

std::optional<EffectiveSetting> first_of(const std::string& key,
                                         std::initializer_list<const char*> variables) {
    for (const auto* name : variables) {
        if (auto value = variable(name)) return {{key, *value, name}};
    }
    return std::nullopt;
}

EffectiveSetting effective(const std::string& key, const Variables& variables,
                           const std::optional<std::string>& configured,
                           const std::string& standard) {
    if (auto setting = first_of(key, variables.before)) return *setting;
    if (configured) return {key, *configured, from_file};
    if (auto setting = first_of(key, variables.behind)) return *setting;
    return {key, standard, from_default};
}

// The variables that others have agreed on say more than a value.
EffectiveSetting color(const std::optional<std::string>& configured) {
    if (variable("NO_COLOR")) return {"color", "never", "NO_COLOR"};
    if (variable("FORCE_COLOR")) return {"color", "always", "FORCE_COLOR"};
    return effective("color", {}, configured, "auto");
}

EffectiveSetting journal(const std::optional<std::string>& configured) {
    auto setting = effective("journal", {.before = {"VAIVEN_JOURNAL"}, .behind = {}}, configured,
                             default_journal().string());
    setting.value = with_home(setting.value).string();
    return setting;
}

std::optional<std::string> configured_value(const ConfigFile& file, std::string_view key) {
    const auto found = std::ranges::find(file.settings, key, &Setting::key);
    if (found == file.settings.end()) return std::nullopt;
    return found->value;
}

}  // namespace

EffectiveSetting editor(const std::optional<std::string>& configured) {
    const bool has_standard = ::access("/usr/bin/editor", X_OK) == 0;
    return effective("editor", {.before = {"VAIVEN_EDITOR"}, .behind = {"VISUAL", "EDITOR"}},
                     configured, has_standard ? "editor" : "vi");
}

std::vector<EffectiveSetting> effective_settings(const ConfigFile& file) {
    const auto of = [&file](std::string_view key) { return configured_value(file, key); };
    std::vector<EffectiveSetting> settings{journal(of("journal"))};
    for (const auto& [name, path] : file.config.journals) {
        settings.push_back({"journals." + name, with_home(path).string(), from_file});
    }
    settings.push_back(effective("day_starts", {}, of("day_starts"), "00:00"));
    settings.push_back(editor(of("editor")));
    settings.push_back(
        effective("pager", {.before = {"VAIVEN_PAGER"}, .behind = {"PAGER"}}, of("pager"), "less"));
    settings.push_back(color(of("color")));
    settings.push_back(effective("hemisphere", {}, of("hemisphere"), "north"));
    return settings;
}

}  // namespace vaiven::system
