#include "system/terminal.hpp"

#include <charconv>
#include <optional>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "system/environment.hpp"

namespace vaiven::system {

namespace {

std::optional<std::size_t> columns_from_environment() {
    const auto typed = variable("COLUMNS");
    if (!typed) return std::nullopt;
    std::size_t columns = 0;
    const auto* end = typed->data() + typed->size();
    const auto [stopped, error] = std::from_chars(typed->data(), end, columns);
    if (error != std::errc{} || stopped != end || columns == 0) return std::nullopt;
    return columns;
}

std::optional<std::size_t> columns_of_window() {
    winsize window{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0) return std::nullopt;
    return window.ws_col;
}

}  // namespace

void hold_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0) continue;
        // The lowest free number is the closed stream's own.
        if (::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) return;
    }
}

Terminal terminal() {
    Terminal terminal{.reads = isatty(STDIN_FILENO) == 1,
                      .writes = isatty(STDOUT_FILENO) == 1,
                      .reports = isatty(STDERR_FILENO) == 1};
    terminal.columns = columns_from_environment();
    if (!terminal.columns && terminal.writes) terminal.columns = columns_of_window();
    return terminal;
}

}  // namespace vaiven::system
