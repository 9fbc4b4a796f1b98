#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "system/terminal.hpp"
#include <vaiven/domain/instant.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::commands {

// What a command did.
enum class Result { done, nothing_found };

// The world, as far as commands may touch it.
struct Context {
    std::ostream& out;  // data, and the confirmation of a write
    std::ostream& err;  // warnings and hints
    std::istream& in;
    system::Terminal terminal;
    Instant now;
    std::filesystem::path journal;   // where it is, or would be
    bool journal_was_named = false;  // by the person, so that its absence is a mistake
    bool quiet = false;              // no confirmations, no hints
    bool may_ask = false;            // a person is there to answer

    // A text that is not in the journal yet; named to the person should the command fail.
    std::optional<std::filesystem::path> draft;

    Date today() const { return local_day(now); }
};

// Throws where there is no journal: Error(storage) where it was named, else Error(not_found) with
// how to begin.
store::Journal open_for_reading(const Context& context);

// Makes the journal where there is none, and says where.
store::Journal open_for_writing(Context& context);

}  // namespace vaiven::commands
