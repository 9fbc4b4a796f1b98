#include "system/paths.hpp"

#include <pwd.h>
#include <unistd.h>

#include "system/environment.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> home_if_any() {
    const auto named = variable("HOME");
    if (named && fs::path(*named).is_absolute()) return *named;
    const auto* person = getpwuid(getuid());
    if (person != nullptr && person->pw_dir != nullptr) return person->pw_dir;
    return std::nullopt;
}

fs::path home() {
    if (auto folder = home_if_any()) return *folder;
    throw Error(ErrorKind::storage,
                "there is no home folder; set HOME, or name a journal with "
                "--journal");
}

std::optional<fs::path> named_folder(const std::string& name) {
    const auto named = variable(name);
    if (!named || !fs::path(*named).is_absolute()) return std::nullopt;
    return fs::path(*named) / "vaiven";
}

std::optional<fs::path> folder_if_any(const std::string& name, const fs::path& below_home) {
    if (auto named = named_folder(name)) return named;
    const auto found = home_if_any();
    return found ? std::optional(*found / below_home / "vaiven") : std::nullopt;
}

fs::path folder(const std::string& name, const fs::path& below_home) {
    if (auto named = named_folder(name)) return *named;
    return home() / below_home / "vaiven";
}

}  // namespace

fs::path data_folder() {
    return folder("XDG_DATA_HOME", ".local/share");
}
fs::path state_folder() {
    return folder("XDG_STATE_HOME", ".local/state");
}
std::optional<fs::path> state_folder_if_any() {
    return folder_if_any("XDG_STATE_HOME", ".local/state");
}

fs::path default_journal() {
    return data_folder() / "journal.db";
}

std::optional<fs::path> config_folder() {
    return folder_if_any("XDG_CONFIG_HOME", ".config");
}

std::optional<fs::path> config_file() {
    const auto folder = config_folder();
    if (!folder) return std::nullopt;
    return *folder / "config.toml";
}

fs::path with_home(const std::string& path) {
    return path.starts_with("~/") ? home() / path.substr(2) : fs::path(path);
}

}  // namespace vaiven::system
