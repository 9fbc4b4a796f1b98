#pragma once

#include <string>

#include "commands/context.hpp"

// The configuration file. A broken one stops none of these: what is wrong with it is said, and what
// can be read of it holds.
namespace vaiven::commands {

struct ConfigPathOptions {};

Result run(const ConfigPathOptions& options, Context& context);

struct ConfigListOptions {};

// Each key with the value that holds, and where that comes from.
Result run(const ConfigListOptions& options, Context& context);

struct ConfigGetOptions {
    std::string key;
};

// The value that holds, alone. Throws Error(usage) for a key that does not exist and
// Error(not_found) for a journal that has no such name.
Result run(const ConfigGetOptions& options, Context& context);

struct ConfigSetOptions {
    std::string key;
    std::string value;
};

// Writes the key to the file, which is begun where there is none. Throws Error(usage) for a key
// that does not exist and Error(input) for a value that it does not take.
Result run(const ConfigSetOptions& options, Context& context);

}  // namespace vaiven::commands
