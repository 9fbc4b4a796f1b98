#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/edtf.hpp>

namespace vaiven::cli {

// What stands for every command.
struct GlobalOptions {
    std::optional<std::string> journal;
    bool may_not_ask = false;
    bool may_not_page = false;
    bool quiet = false;
    std::string colour = "auto";  // as typed
};

struct Invocation {
    GlobalOptions global;
    bool needs_config = true;  // false where a configuration that is broken does not matter
    std::function<commands::Result(commands::Context&)> command;
    bool may_page = false;  // its output may go through a pager
};

// What the dates on a command line are read by.
struct Calendar {
    Date today = earliest_date;
    Hemisphere hemisphere = Hemisphere::north;
};

// Reads the command line (without the program's name). Throws Error(usage) or Error(input), with
// the option's name.
Invocation parse(const std::vector<std::string>& arguments, const Calendar& calendar);

}  // namespace vaiven::cli
