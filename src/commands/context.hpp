#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "system/config.hpp"
#include "system/draft.hpp"
#include "system/terminal.hpp"
#include <vaiven/domain/instant.hpp>
#include <vaiven/render/style.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::commands {

// What a command did.
enum class Result { done, nothing_found, interrupted };

// The world, as far as commands may touch it.
struct Context {
    std::ostream& out;  // data, and the confirmation of a write
    std::ostream& err;  // warnings and hints
    std::istream& in;
    system::Terminal terminal;
    system::Config config = {};
    Instant now;
    std::filesystem::path journal;                // where it is, or would be
    bool journal_was_named = false;               // by the person, so that its absence is a mistake
    bool journal_was_chosen = false;              // by --journal, for this very command
    bool quiet = false;                           // no confirmations, no hints
    bool may_ask = false;                         // a person is there to answer
    render::Colour colour = render::Colour::off;  // of what goes to `out`

    // A text that is not in the journal yet; kept for the person should the command fail.
    std::shared_ptr<system::Draft> draft;

    bool has_written = false;  // to the journal, and it is on disk

    Date today() const { return current_day(now, config.day_starts); }

    // The minute on the clock; nothing where the clock is a day ahead of today().
    std::optional<TimeOfDay> minute_of_today() const;
};

// Throws where there is no journal: Error(storage) where it was named, else Error(not_found) with
// how to begin.
store::Journal open_for_reading(const Context& context);

// Makes the journal where there is none.
store::Journal open_for_writing(const Context& context);

// Commits, and says where the journal is if it was begun with this.
void commit(store::Change& change, const store::Journal& journal, Context& context);

// Throws Error(conflict) where `file`, which is to be written, is the journal itself.
void check_is_not_journal(const std::filesystem::path& file, const Context& context);

}  // namespace vaiven::commands
