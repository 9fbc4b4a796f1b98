#pragma once

namespace vaiven::cli {

// The whole program: reads the command line, does what it says, and returns the exit code. The only
// place where an Error becomes a message.
int run(int argc, char** argv);

}  // namespace vaiven::cli
