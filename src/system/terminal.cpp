#include "system/terminal.hpp"

#include <charconv>
#include <optional>

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

Terminal terminal() {
    Terminal terminal{.reads = isatty(STDIN_FILENO) == 1,
                      .writes = isatty(STDOUT_FILENO) == 1,
                      .reports = isatty(STDERR_FILENO) == 1};
    terminal.columns = columns_from_environment();
    if (!terminal.columns && terminal.writes) terminal.columns = columns_of_window();
    return terminal;
}

}  // namespace vaiven::system
