#include "commands/context.hpp"

#include <ostream>

#include <fmt/format.h>

#include "system/paths.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

std::filesystem::path copies_folder() {
    return system::state_folder() / "backups";
}

store::Journal opened(const Context& context, store::Access access) {
    auto journal = store::Journal::open(context.journal, access, copies_folder);
    if (const auto copy = journal.copy_made(); copy && !context.quiet) {
        context.err << fmt::format(
            "this vaiven keeps journals in a new form and brought yours up to date; as it was, it "
            "is in {}\n",
            copy->string());
    }
    return journal;
}

}  // namespace

std::optional<TimeOfDay> Context::minute_of_today() const {
    if (today() != local_day(now)) return std::nullopt;
    const auto time = local_time(now);
    return TimeOfDay{.hour = time.hour, .minute = time.minute};
}

store::Journal open_for_reading(const Context& context) {
    if (!store::Journal::exists(context.journal)) {
        throw Error(context.journal_was_named ? ErrorKind::storage : ErrorKind::not_found,
                    fmt::format("there is no journal at {} yet; begin one with: vaiven log \"what "
                                "happened today\"",
                                context.journal.string()));
    }
    return opened(context, store::Access::read);
}

store::Journal open_for_writing(const Context& context) {
    return opened(context, store::Access::write);
}

void commit(store::Change& change, const store::Journal& journal, Context& context) {
    change.commit();
    context.has_written = true;
    if (!journal.was_created() || context.quiet) return;
    context.out << fmt::format("Began a journal at {}\n", printable(context.journal.string()));
}

void check_is_not_journal(const std::filesystem::path& file, const Context& context) {
    std::error_code ignored;
    if (!std::filesystem::equivalent(file, context.journal, ignored)) return;
    throw Error(ErrorKind::conflict,
                fmt::format("{} is the journal itself; name another file", file.string()));
}

}  // namespace vaiven::commands
