#pragma once

#include <csignal>

namespace vaiven::system {

// While it lives a Ctrl-C does not end the program but waits to be asked for.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    Interruption(Interruption&&) = delete;
    Interruption& operator=(Interruption&&) = delete;

    bool has_come() const;

private:
    sigset_t before_{};
};

}  // namespace vaiven::system
