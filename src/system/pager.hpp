#pragma once

#include <optional>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>

#include <sys/types.h>

#include "system/terminal.hpp"

namespace vaiven::system {

// Thrown by what is written after the person left the pager: nobody reads on. No error.
struct PagerClosed {};

// The person's pager, see pager(); nothing where that is blank.
std::optional<std::string> pager_command(const std::optional<std::string>& configured);

// Whether output that is too long for `terminal` can go through a pager at all: it is one that can
// move its cursor, and its size is known.
bool can_page(const Terminal& terminal);

// Output for a terminal that is held back until it is known whether it fits: what fits is written
// as it is at the end, anything longer goes to the pager as it comes. Remarks are held until the
// pager was left.
class PagedOutput : private std::streambuf {
public:
    PagedOutput(const Terminal& terminal, std::string command);
    ~PagedOutput() override;
    PagedOutput(const PagedOutput&) = delete;
    PagedOutput& operator=(const PagedOutput&) = delete;
    PagedOutput(PagedOutput&&) = delete;
    PagedOutput& operator=(PagedOutput&&) = delete;

    std::ostream& out() { return out_; }
    std::ostream& remarks() { return remarks_; }

    // Writes what is held, and waits until the person leaves the pager. Nothing can be written
    // afterwards.
    void finish();

private:
    enum class State { holding, paging, direct, finished };

    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;

    bool still_fits();
    void start();
    void send(std::string_view text);
    void end_pager();
    bool pager_did_not_start() const;

    std::size_t columns_;
    std::size_t rows_;
    std::string command_;
    State state_ = State::holding;
    std::string held_;           // all of it, until the pager surely reads
    std::size_t counted_ = 0;    // the bytes of `held_` whose lines are counted
    std::size_t rows_used_ = 0;  // by these lines
    pid_t child_ = -1;
    int pipe_ = -1;
    int status_ = 0;
    std::ostream out_;
    std::ostringstream remarks_;
};

}  // namespace vaiven::system
