#include "commands/undo.hpp"

#include <ostream>

#include <fmt/format.h>

#include "commands/change_words.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

void confirm(Reversed reversed, const std::vector<store::Reversal>& reversals,
             const Context& context) {
    if (context.quiet) return;
    for (const auto& reversal : reversals) {
        context.out << reversal_words(reversal, reversed) << "\n";
    }
}

}  // namespace

Result run(const UndoOptions& options, Context& context) {
    open_for_reading(context);
    auto journal = open_for_writing(context);
    auto change = journal.begin("undo", context.now);
    const auto reversals = change.undo(options.count);
    if (reversals.empty()) throw Error(ErrorKind::not_found, "there is nothing to take back");
    commit(change, journal, context);
    confirm(Reversed::taken_back, reversals, context);
    if (reversals.size() < options.count && !context.quiet) {
        context.err << fmt::format("there {} no more to take back than {}\n",
                                   reversals.size() == 1 ? "was" : "were",
                                   render::counted(std::ssize(reversals), "change", "changes"));
    }
    return Result::done;
}

Result run(const RedoOptions& /*options*/, Context& context) {
    open_for_reading(context);
    auto journal = open_for_writing(context);
    auto change = journal.begin("redo", context.now);
    const auto reversals = change.redo();
    if (reversals.empty()) {
        throw Error(ErrorKind::not_found,
                    "there is nothing to put back: nothing was taken back since the last change");
    }
    commit(change, journal, context);
    confirm(Reversed::put_back, reversals, context);
    return Result::done;
}

}  // namespace vaiven::commands
