#include "commands/context.hpp"

#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>

namespace vaiven::commands {

store::Journal open_for_reading(const Context& context) {
    if (!store::Journal::exists(context.journal)) {
        throw Error(context.journal_was_named ? ErrorKind::storage : ErrorKind::not_found,
                    fmt::format("there is no journal at {} yet; begin one with: vaiven log \"what "
                                "happened today\"",
                                context.journal.string()));
    }
    return store::Journal::open(context.journal, store::Access::read);
}

store::Journal open_for_writing(Context& context) {
    auto journal = store::Journal::open(context.journal, store::Access::write);
    if (journal.was_created() && !context.quiet) {
        context.out << fmt::format("Began a journal at {}\n", context.journal.string());
    }
    return journal;
}

}  // namespace vaiven::commands
