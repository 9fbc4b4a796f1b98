#include "system/interruption.hpp"

namespace vaiven::system {

namespace {

sigset_t only_interrupt() {
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    return signals;
}

}  // namespace

Interruption::Interruption() {
    const auto signals = only_interrupt();
    sigprocmask(SIG_BLOCK, &signals, &before_);
}

// One that has come was answered: it does not end the program afterwards.
Interruption::~Interruption() {
    const auto signals = only_interrupt();
    int signal = 0;
    if (has_come()) sigwait(&signals, &signal);
    sigprocmask(SIG_SETMASK, &before_, nullptr);
}

bool Interruption::has_come() const {
    sigset_t pending{};
    sigpending(&pending);
    return sigismember(&pending, SIGINT) == 1;
}

}  // namespace vaiven::system
