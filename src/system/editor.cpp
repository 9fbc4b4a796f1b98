#include "system/editor.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vaiven::system {

namespace {

volatile std::sig_atomic_t end_was_asked_for = 0;

void note_end(int /*signal*/) {
    end_was_asked_for = 1;
}

void note_nothing(int /*signal*/) {}

// What a signal does, until it goes out of scope; one that is ignored stays so. A program that is
// started meanwhile does not inherit it.
class SignalAction {
public:
    SignalAction(int signal, void (*action)(int)) : signal_(signal) {
        ::sigaction(signal_, nullptr, &before_);
        if (before_.sa_handler == SIG_IGN) return;
        struct sigaction wanted{};
        wanted.sa_handler = action;  // without SA_RESTART: it ends the waiting
        ::sigaction(signal_, &wanted, nullptr);
    }
    ~SignalAction() { ::sigaction(signal_, &before_, nullptr); }
    SignalAction(const SignalAction&) = delete;
    SignalAction& operator=(const SignalAction&) = delete;
    SignalAction(SignalAction&&) = delete;
    SignalAction& operator=(SignalAction&&) = delete;

private:
    int signal_;
    struct sigaction before_{};
};

// An editor that ends for the same reason is given the time to save what it has.
std::optional<int> status_of(pid_t child) {
    constexpr int rounds = 50;
    constexpr useconds_t microseconds = 20'000;
    int status = 0;
    while (!end_was_asked_for) {
        if (::waitpid(child, &status, 0) == child) return status;
        if (errno != EINTR) return 127 << 8;
    }
    for (int round = 0; round < rounds; ++round) {
        if (::waitpid(child, &status, WNOHANG) != 0) break;
        ::usleep(microseconds);
    }
    return std::nullopt;
}

// Through the shell, since an editor may be set with options: "code --wait". The shell does not die
// of a Ctrl-C either.
std::optional<int> status_of_shell(const std::string& command, const std::filesystem::path& file) {
    const std::string script = "trap : INT QUIT; " + command + " \"$1\"";
    end_was_asked_for = 0;
    const SignalAction interrupt(SIGINT, note_nothing);
    const SignalAction quit(SIGQUIT, note_nothing);
    const SignalAction hang_up(SIGHUP, note_end);
    const SignalAction terminate(SIGTERM, note_end);
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/bin/sh", "sh", "-c", script.c_str(), "sh", file.c_str(), nullptr);
        ::_exit(127);
    }
    return child < 0 ? 127 << 8 : status_of(child);
}

bool takes_line(std::string_view command) {
    constexpr auto editors = std::to_array<std::string_view>(
        {"vi", "vim", "nvim", "vim.basic", "vim.tiny", "nano", "pico", "emacs", "emacsclient", "mg",
         "joe", "kak", "micro", "editor"});
    const auto program = command.substr(0, command.find(' '));
    const auto slash = program.rfind('/');
    const auto name = slash == std::string_view::npos ? program : program.substr(slash + 1);
    return std::ranges::find(editors, name) != editors.end();
}

}  // namespace

EditorEnd edit(const std::filesystem::path& file, const std::string& command, std::size_t line) {
    const auto status =
        status_of_shell(takes_line(command) ? fmt::format("{} +{}", command, line) : command, file);
    if (!status) return EditorEnd::interrupted;
    if (!WIFEXITED(*status)) return EditorEnd::failed;
    if (WEXITSTATUS(*status) == 127) return EditorEnd::missing;
    return WEXITSTATUS(*status) == 0 ? EditorEnd::done : EditorEnd::failed;
}

}  // namespace vaiven::system
