#pragma once

#include <cstddef>

namespace vaiven::system {

// What is known of the terminal that the program runs in.
struct Terminal {
    bool reads = false;        // standard input is one
    bool writes = false;       // standard output is one
    bool reports = false;      // standard error is one
    std::size_t columns = 80;  // 80 where standard output is none and COLUMNS says nothing
};

Terminal terminal();

}  // namespace vaiven::system
