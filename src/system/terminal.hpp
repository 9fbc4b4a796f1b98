#pragma once

#include <cstddef>
#include <optional>

namespace vaiven::system {

inline constexpr std::size_t unlimited_columns = 1'000'000'000;

// What is known of the terminal that the program runs in.
struct Terminal {
    bool reads = false;                  // standard input is one
    bool writes = false;                 // standard output is one
    bool reports = false;                // standard error is one
    std::optional<std::size_t> columns;  // where standard output is one, or COLUMNS says so
    std::optional<std::size_t> rows;     // where standard output is one
    bool moves_cursor = false;           // it does more than print line after line
    bool colours_reports = false;        // standard error is one that shows colours
    bool shows_unicode = true;           // false where it is one whose locale is not UTF-8

    // Where there is no terminal, reports are made for 80 columns, and entries are neither cut nor
    // wrapped.
    std::size_t report_columns() const { return columns.value_or(80); }
    std::size_t entry_columns() const { return columns.value_or(unlimited_columns); }
};

Terminal terminal();

// Puts something that cannot be read or written where a standard stream is closed, so that no file
// that is opened later takes its place.
void hold_standard_streams();

}  // namespace vaiven::system
