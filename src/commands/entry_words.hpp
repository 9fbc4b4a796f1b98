#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/role.hpp>

// What the commands that write entries say of them.
namespace vaiven::commands {

// "12 for Mon 2019-02-11 as cto (management)"
std::string entry_words(const Entry& entry, const std::vector<Role>& roles);

// Says so where its day is still to come.
void say_day_to_come(const Entry& entry, const Context& context);

}  // namespace vaiven::commands
