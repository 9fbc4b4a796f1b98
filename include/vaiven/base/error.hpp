#pragma once

#include <stdexcept>
#include <string>

namespace vaiven {

enum class ErrorKind {
    usage,        // asked for wrongly: an option missing, two that exclude each other
    input,        // a value or a file that cannot be read as what it should be
    not_found,    // what was asked for is not there
    conflict,     // it is there, and something else stands against it
    storage,      // the journal cannot be reached, read or written
    damaged,      // the journal is not what it should be
    interrupted,  // the program was asked to end before it was done
};

// The one exception type. The message is for the user: what failed, why, what to do next, quoting
// what was typed; lower case, no full stop.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}

    ErrorKind kind() const { return kind_; }

private:
    ErrorKind kind_;
};

}  // namespace vaiven
