#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/date.hpp>

namespace vaiven::cli {

// What stands for every command.
struct GlobalOptions {
    std::optional<std::string> journal;
    bool may_not_ask = false;
    bool quiet = false;
};

struct Invocation {
    GlobalOptions global;
    std::function<commands::Result(commands::Context&)> command;
};

// Reads the command line (without the program's name). Dates in it are taken relative to `today`.
// Throws Error(usage) or Error(input), with the option's name.
Invocation parse(const std::vector<std::string>& arguments, Date today);

}  // namespace vaiven::cli
