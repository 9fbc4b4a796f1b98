#include "system/keys.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace vaiven::system {

namespace {

constexpr int signal_check_ms = 100;
constexpr int escape_wait_ms = 30;  // what follows an Esc sooner was sent by one key

constexpr char ctrl_c = 0x03;
constexpr char ctrl_d = 0x04;
constexpr char ctrl_h = 0x08;
constexpr char ctrl_u = 0x15;
constexpr char escape = 0x1b;
constexpr char rubout = 0x7f;

sigset_t ending_signals() {
    sigset_t signals{};
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, signal);
    return signals;
}

bool is_asked_to_end() {
    sigset_t pending{};
    sigpending(&pending);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        if (sigismember(&pending, signal) == 1) return true;
    }
    return false;
}

bool has_input(int wait_ms) {
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    return ::poll(&input, 1, wait_ms) > 0;
}

// Nothing where the terminal is gone, or the program is to end.
std::optional<char> next_byte() {
    while (!has_input(signal_check_ms)) {
        if (is_asked_to_end()) return std::nullopt;
    }
    char byte = 0;
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? std::optional(byte) : std::nullopt;
}

// Behind the Esc: "[A", "OP", "[3~". One alone is the key itself.
Key rest_of_escape() {
    if (!has_input(escape_wait_ms)) return {.kind = Key::Kind::escape, .text = {}};
    while (has_input(escape_wait_ms)) {
        const auto byte = next_byte();
        const bool goes_on = byte && (*byte < '@' || *byte == '[' || *byte == 'O');
        if (!goes_on) break;
    }
    return {};
}

std::size_t bytes_of_character(char first) {
    const auto byte = static_cast<unsigned char>(first);
    if (byte >= 0xF0) return 4;
    if (byte >= 0xE0) return 3;
    return byte >= 0xC0 ? 2 : 1;
}

Key character(char first) {
    Key key{.kind = Key::Kind::text, .text = std::string(1, first)};
    const auto bytes = bytes_of_character(first);
    while (key.text.size() < bytes) {
        const auto byte = next_byte();
        if (!byte) return {.kind = Key::Kind::interrupt, .text = {}};
        key.text += *byte;
    }
    return key;
}

bool is_control(char byte) {
    return static_cast<unsigned char>(byte) < ' ';
}

}  // namespace

struct KeyByKey::Before {
    termios settings{};
    sigset_t signals{};
    bool is_terminal = false;
};

KeyByKey::KeyByKey() : before_(std::make_unique<Before>()) {
    const auto signals = ending_signals();
    sigprocmask(SIG_BLOCK, &signals, &before_->signals);
    before_->is_terminal = tcgetattr(STDIN_FILENO, &before_->settings) == 0;
    if (!before_->is_terminal) return;
    termios settings = before_->settings;
    settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG | IEXTEN);
    settings.c_iflag &= ~static_cast<tcflag_t>(IXON);
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

// What was pasted and not read goes: the shell would take it for commands.
KeyByKey::~KeyByKey() {
    if (before_->is_terminal) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_->settings);
    sigprocmask(SIG_SETMASK, &before_->signals, nullptr);
}

Key KeyByKey::next() {
    const auto byte = next_byte();
    if (!byte) return {.kind = Key::Kind::interrupt, .text = {}};
    switch (*byte) {
        case ctrl_c: return {.kind = Key::Kind::interrupt, .text = {}};
        case ctrl_d: return {.kind = Key::Kind::end, .text = {}};
        case ctrl_u: return {.kind = Key::Kind::delete_line, .text = {}};
        case ctrl_h:
        case rubout: return {.kind = Key::Kind::backspace, .text = {}};
        case '\r':
        case '\n': return {.kind = Key::Kind::enter, .text = {}};
        case escape: return rest_of_escape();
        default: return is_control(*byte) ? Key{} : character(*byte);
    }
}

}  // namespace vaiven::system
