#include "system/paths.hpp"

#include <pwd.h>
#include <unistd.h>

#include "system/environment.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

fs::path home() {
    const auto named = variable("HOME");
    if (named && fs::path(*named).is_absolute()) return *named;
    const auto* person = getpwuid(getuid());
    if (person != nullptr && person->pw_dir != nullptr) return person->pw_dir;
    throw Error(ErrorKind::storage,
                "there is no home folder; set HOME, or name a journal with "
                "--journal");
}

fs::path folder(const std::string& name, const fs::path& below_home) {
    if (const auto named = variable(name); named && fs::path(*named).is_absolute()) {
        return fs::path(*named) / "vaiven";
    }
    return home() / below_home / "vaiven";
}

}  // namespace

fs::path data_folder() {
    return folder("XDG_DATA_HOME", ".local/share");
}
fs::path state_folder() {
    return folder("XDG_STATE_HOME", ".local/state");
}

}  // namespace vaiven::system
