#include "system/terminal.hpp"

#include <optional>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "system/environment.hpp"
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

std::optional<std::size_t> columns_from_environment() {
    const auto typed = variable("COLUMNS");
    if (!typed) return std::nullopt;
    const auto columns = parse_number<std::size_t>(*typed);
    return columns == 0 ? std::nullopt : columns;
}

// By the first of the variables that is set, as for every program.
bool has_unicode_locale() {
    for (const auto* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const auto locale = variable(name);
        if (!locale) continue;
        const auto lower = lower_ascii(*locale);
        return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
    }
    return false;
}

std::optional<std::size_t> known(unsigned short size) {
    return size == 0 ? std::nullopt : std::optional<std::size_t>(size);
}

void add_window(Terminal& terminal) {
    winsize window{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
    if (!terminal.columns) terminal.columns = known(window.ws_col);
    terminal.rows = known(window.ws_row);
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
    terminal.shows_unicode = !terminal.writes || has_unicode_locale();
    terminal.columns = columns_from_environment();
    if (terminal.writes) add_window(terminal);
    const auto kind = variable("TERM");
    terminal.moves_cursor = terminal.writes && kind && *kind != "dumb";
    return terminal;
}

}  // namespace vaiven::system
