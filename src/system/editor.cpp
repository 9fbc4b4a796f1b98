#include "system/editor.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include "system/files.hpp"
#include "system/paths.hpp"
#include "system/settings.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

// Through the shell, since an editor may be set with options: "code --wait". Neither the shell nor
// this program dies of a Ctrl-C, which is the editor's.
int run_in_shell(const std::string& command, const fs::path& file) {
    const std::string script = "trap : INT QUIT; " + command + " \"$1\"";
    const auto interrupt = std::signal(SIGINT, SIG_IGN);
    const auto quit = std::signal(SIGQUIT, SIG_IGN);
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGINT, interrupt);
        std::signal(SIGQUIT, quit);
        ::execl("/bin/sh", "sh", "-c", script.c_str(), "sh", file.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    std::signal(SIGINT, interrupt);
    std::signal(SIGQUIT, quit);
    return child < 0 ? 127 << 8 : status;
}

}  // namespace

fs::path new_draft(const std::string& text) {
    const auto folder = state_folder() / "drafts";
    make_private_folders(folder);
    std::string name = (folder / "entry-XXXXXX.md").string();
    const int file = ::mkstemps(name.data(), 3);
    if (file < 0) {
        throw Error(ErrorKind::storage, fmt::format("cannot make a draft in {}: {}",
                                                    folder.string(), std::strerror(errno)));
    }
    ::close(file);
    write_file(name, text);
    return name;
}

std::string edited(const fs::path& draft, const std::optional<std::string>& configured) {
    const auto command = editor(configured).value;
    const int status = run_in_shell(command, draft);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return read_file(draft);
    const bool was_not_there = WIFEXITED(status) && WEXITSTATUS(status) == 127;
    throw Error(
        ErrorKind::conflict,
        was_not_there
            ? fmt::format("the editor '{}' could not be started; set EDITOR", command)
            : fmt::format("the editor '{}' ended with a failure; nothing was logged", command));
}

}  // namespace vaiven::system
