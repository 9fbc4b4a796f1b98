#include "system/pager.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include "system/files.hpp"
#include "system/settings.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

// A pager that cannot be started has read nothing, and a pipe takes less than this.
constexpr std::size_t bytes_surely_read = 1UL << 20;

// A line of so many bytes fits on no screen.
constexpr std::size_t longest_line = 1UL << 16;

// Without the sequences that switch colours, which have no width.
std::string without_colours(std::string_view line) {
    std::string plain;
    for (auto at = line.find('\x1b'); at != std::string_view::npos; at = line.find('\x1b')) {
        plain += line.substr(0, at);
        const auto end = line.find('m', at);
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    }
    return plain.append(line);
}

std::size_t rows_of(std::string_view line, std::size_t columns) {
    return std::max<std::size_t>(1, (width(without_colours(line)) + columns - 1) / columns);
}

// What an unset LESS stands for: colours are shown, and less leaves by itself where all fits.
[[noreturn]] void run_pager(int input, const std::string& command) {
    for (const int signal : {SIGINT, SIGQUIT, SIGPIPE}) std::signal(signal, SIG_DFL);
    ::dup2(input, STDIN_FILENO);
    ::setenv("LESS", "FRX", 0);
    ::setenv("LESSCHARSET", "utf-8", 0);
    ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    ::_exit(127);
}

void set_signals(void (*handler)(int)) {
    for (const int signal : {SIGINT, SIGQUIT, SIGPIPE}) std::signal(signal, handler);
}

}  // namespace

std::optional<std::string> pager_command(const std::optional<std::string>& configured) {
    auto command = pager(configured).value;
    return is_blank(command) ? std::nullopt : std::optional(std::move(command));
}

bool can_page(const Terminal& terminal) {
    return terminal.writes && terminal.moves_cursor && terminal.columns && terminal.rows;
}

PagedOutput::PagedOutput(const Terminal& terminal, std::string command)
    : columns_(*terminal.columns), rows_(*terminal.rows), command_(std::move(command)), out_(this) {
    out_.exceptions(std::ios::badbit);  // so that PagerClosed comes through
}

PagedOutput::~PagedOutput() {
    finish();
}

void PagedOutput::finish() {
    if (state_ == State::finished) return;
    if (state_ == State::paging) end_pager();
    if (state_ != State::direct) std::cout << std::exchange(held_, {});
    std::cout.flush();
    std::cerr << remarks_.str();
    state_ = State::finished;
}

PagedOutput::int_type PagedOutput::overflow(int_type character) {
    const char letter = traits_type::to_char_type(character);
    xsputn(&letter, 1);
    return character;
}

std::streamsize PagedOutput::xsputn(const char* text, std::streamsize size) {
    const std::string_view written(text, static_cast<std::size_t>(size));
    if (state_ == State::holding) {
        held_ += written;
        if (!still_fits()) start();
    } else if (state_ == State::paging) {
        if (!held_.empty()) held_ += written;
        send(written);
    } else if (state_ == State::direct) {
        std::cout << written;
    }
    return size;
}

// One row is left for the prompt that comes after it.
bool PagedOutput::still_fits() {
    auto end = held_.find('\n', counted_);
    while (end != std::string::npos && rows_used_ < rows_) {
        const auto line = std::string_view(held_).substr(counted_, end - counted_);
        rows_used_ += line.size() > longest_line ? rows_ : rows_of(line, columns_);
        counted_ = end + 1;
        end = held_.find('\n', counted_);
    }
    return rows_used_ < rows_ && held_.size() - counted_ <= longest_line;
}

void PagedOutput::start() {
    int ends[2] = {-1, -1};
    std::cout.flush();
    const bool has_pipe = ::pipe(ends) == 0;
    child_ = has_pipe ? ::fork() : -1;
    if (child_ == 0) {
        ::close(ends[1]);
        run_pager(ends[0], command_);
    }
    if (has_pipe) ::close(ends[0]);
    if (child_ < 0) {
        if (has_pipe) ::close(ends[1]);
        state_ = State::direct;
        std::cout << std::exchange(held_, {});
        return;
    }
    pipe_ = ends[1];
    state_ = State::paging;
    set_signals(SIG_IGN);  // a Ctrl-C is the pager's
    send(held_);
}

void PagedOutput::send(std::string_view text) {
    if (wrote_all(pipe_, text)) {
        if (held_.size() > bytes_surely_read) held_.clear();
        return;
    }
    end_pager();
    if (state_ == State::direct) return;
    state_ = State::finished;
    std::cerr << remarks_.str();
    throw PagerClosed{};
}

// Leaves what the pager did not get to be written as it is.
void PagedOutput::end_pager() {
    ::close(pipe_);
    while (::waitpid(child_, &status_, 0) < 0 && errno == EINTR) {
    }
    set_signals(SIG_DFL);
    if (!pager_did_not_start()) {
        held_.clear();
        return;
    }
    std::cout << std::exchange(held_, {});
    remarks_ << fmt::format("the pager '{}' could not be started; set PAGER, or say --no-pager\n",
                            printable(command_));
    state_ = State::direct;
}

bool PagedOutput::pager_did_not_start() const {
    return WIFEXITED(status_) && (WEXITSTATUS(status_) == 126 || WEXITSTATUS(status_) == 127);
}

}  // namespace vaiven::system
