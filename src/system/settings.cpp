#include "system/settings.hpp"

#include <algorithm>
#include <initializer_list>

#include <unistd.h>

#include "system/colour.hpp"
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

EffectiveSetting color(const std::optional<ColourChoice>& configured) {
    const auto [choice, source] = colour_setting(colour_variables(), configured);
    return {"color", std::string(to_string(choice)), source};
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

// Unlike elsewhere, a variable that is set to nothing counts.
EffectiveSetting pager(const std::optional<std::string>& configured) {
    if (auto own = variable_as_set("VAIVEN_PAGER")) return {"pager", *own, "VAIVEN_PAGER"};
    if (configured) return {"pager", *configured, from_file};
    if (auto common = variable_as_set("PAGER")) return {"pager", *common, "PAGER"};
    return {"pager", "less -FRX", from_default};
}

std::vector<EffectiveSetting> effective_settings(const ConfigFile& file) {
    const auto of = [&file](std::string_view key) { return configured_value(file, key); };
    std::vector<EffectiveSetting> settings{journal(of("journal"))};
    for (const auto& [name, path] : file.config.journals) {
        settings.push_back({"journals." + name, with_home(path).string(), from_file});
    }
    settings.push_back(effective("day_starts", {}, of("day_starts"), "00:00"));
    settings.push_back(editor(of("editor")));
    settings.push_back(pager(of("pager")));
    settings.push_back(color(file.config.color));
    settings.push_back(effective("hemisphere", {}, of("hemisphere"), "north"));
    return settings;
}

}  // namespace vaiven::system
