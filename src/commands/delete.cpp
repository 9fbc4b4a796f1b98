#include "commands/delete.hpp"

#include <algorithm>
#include <ostream>
#include <variant>

#include <fmt/format.h>

#include "commands/edit.hpp"
#include "commands/milestones.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

using Record = std::variant<Entry, Milestone>;

constexpr std::size_t records_shown = 10;

std::vector<Record> records_meant(const DeleteOptions& options, const store::Journal& journal) {
    std::vector<Record> records;
    records.reserve(options.records.size());
    for (const auto& record : options.records) {
        if (record.subject == store::Subject::entry) {
            records.emplace_back(entry_with(record.number, journal));
        } else {
            records.emplace_back(milestone_with(record.number, journal));
        }
    }
    return records;
}

// "12 for Mon 2019-02-11: Slept well"
std::string words_of(const Entry& entry) {
    return fmt::format("{} for {}: {}", entry.id, with_weekday(entry.day),
                       render::headline_shown(entry));
}

// One a line, cut at the width of the terminal; of many the first.
void list(std::string_view done, const std::vector<Record>& records, const std::vector<Role>& roles,
          std::ostream& out, const Context& context) {
    for (std::size_t at = 0; at < std::min(records.size(), records_shown); ++at) {
        const auto* entry = std::get_if<Entry>(&records[at]);
        const auto words = entry != nullptr
                               ? words_of(*entry)
                               : milestone_words(std::get<Milestone>(records[at]), roles, context);
        out << cut(fmt::format("{}{}", done, words), context.terminal.entry_columns()) << "\n";
    }
    if (records.size() <= records_shown) return;
    const auto rest = static_cast<std::int64_t>(records.size() - records_shown);
    out << fmt::format("… and {} more\n", render::grouped(rest));
}

bool agrees(const std::vector<Record>& records, const store::Journal& journal, Context& context) {
    list("  ", records, journal.roles(), context.err, context);
    context.err << fmt::format("Delete these {}? [y/N] ", render::grouped(std::ssize(records)));
    context.err.flush();
    std::string answer;
    std::getline(context.in, answer);
    const auto typed = lower_ascii(trimmed(answer));
    return typed == "y" || typed == "yes";
}

bool may_delete(const DeleteOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    const auto records = records_meant(options, journal);
    if (records.size() == 1 || options.is_sure) return true;
    if (context.may_ask) return agrees(records, journal, context);
    throw Error(ErrorKind::usage, fmt::format("{} records would go; to delete them without being "
                                              "asked: vaiven delete --yes …",
                                              render::grouped(std::ssize(records))));
}

}  // namespace

Result run(const DeleteOptions& options, Context& context) {
    if (!may_delete(options, context)) {
        context.err << "nothing was deleted\n";
        return Result::nothing_found;
    }
    auto journal = open_for_writing(context);
    auto change = journal.begin("delete", context.now);
    const auto roles = journal.roles();
    const auto records = records_meant(options, journal);
    for (const auto& record : records) {
        std::visit([&change](const auto& one) { change.remove(one); }, record);
    }
    commit(change, journal, context);
    if (context.quiet) return Result::done;
    list("Deleted ", records, roles, context.out, context);
    say_how_to_undo(context);
    return Result::done;
}

void say_how_to_undo(const Context& context) {
    if (!context.quiet) context.out << "To take that back: vaiven undo\n";
}

}  // namespace vaiven::commands
