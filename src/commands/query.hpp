#pragma once

#include <string>

#include "commands/context.hpp"

namespace vaiven::commands {

enum class QueryFormat { text, csv, json };

struct QueryOptions {
    std::string sql;  // as typed; "-" is standard input
    QueryFormat format = QueryFormat::text;
};

// What one statement finds in the journal, which it can only read.
Result run(const QueryOptions& options, Context& context);

}  // namespace vaiven::commands
