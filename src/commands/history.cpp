#include "commands/history.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "commands/change_words.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/line_diff.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/render/phrases.hpp>
#include <vaiven/render/record_fields.hpp>

namespace vaiven::commands {

namespace {

constexpr std::int64_t changes_shown_unasked = 10;
constexpr std::ptrdiff_t lines_of_context = 2;
constexpr std::string_view indent = "    ";
constexpr std::size_t least_result_columns = 24;

std::string id_words(const store::LoggedChange& change) {
    return fmt::format("c{}", change.id);
}

std::string taken_back_words(const store::LoggedChange& change) {
    return change.is_taken_back ? " (taken back)" : "";
}

template <typename Words>
std::size_t widest(const std::vector<store::LoggedChange>& changes, Words words) {
    std::size_t columns = 0;
    for (const auto& change : changes) columns = std::max(columns, width(words(change)));
    return columns;
}

// With the margins in front of the first line and of the others.
void write_wrapped(std::string_view first, std::string_view rest, std::string_view text,
                   const Context& context) {
    const auto columns = context.terminal.entry_columns();
    const auto used = std::max(width(first), width(rest));
    const auto room = columns > 2 * used ? columns - used : used + 1;
    auto margin = first;
    for (auto line : wrapped(printable(text), room)) {
        line.erase(line.find_last_not_of(' ') + 1);
        context.out << margin << line << "\n";
        margin = rest;
    }
}

std::string result_words(const store::LoggedChange& change) {
    return touched_words(change.records) + taken_back_words(change);
}

std::string moment_words(const store::LoggedChange& change, std::size_t id_columns) {
    return fmt::format("{}  {}  ", padded_left(id_words(change), id_columns), when_words(change));
}

// What became of the records on lines of its own.
void write_change_narrowly(const store::LoggedChange& change, std::size_t id_columns,
                           const Context& context) {
    const std::string rest(id_columns + 2, ' ');
    write_wrapped("", rest, moment_words(change, id_columns) + command_words(change), context);
    write_wrapped(rest, rest, result_words(change), context);
}

void write_changes(const std::vector<store::LoggedChange>& changes, const Context& context) {
    const auto id_columns = widest(changes, id_words);
    const auto command_columns = widest(changes, command_words);
    const auto columns = context.terminal.entry_columns();
    for (const auto& change : changes) {
        const auto before = fmt::format("{}{}  ", moment_words(change, id_columns),
                                        padded_right(command_words(change), command_columns));
        if (columns < width(before) + least_result_columns) {
            write_change_narrowly(change, id_columns, context);
        } else {
            context.out << cut(before + result_words(change), columns) << "\n";
        }
    }
}

Result list(const HistoryOptions& options, const store::Journal& journal, const Context& context) {
    const auto changes = journal.changes(options.limit.value_or(changes_shown_unasked));
    write_changes(changes, context);
    const auto count = journal.change_count();
    if (count == 0 && !context.quiet) context.err << "nothing was changed yet\n";
    if (!options.limit && count > changes_shown_unasked && !context.quiet) {
        context.err << fmt::format("the last {} of {}; for more: vaiven history -n 50\n",
                                   changes_shown_unasked,
                                   render::counted(count, "change", "changes"));
    }
    return count == 0 ? Result::nothing_found : Result::done;
}

std::vector<render::RecordField> fields_of(const std::optional<store::Record>& record) {
    if (!record) return {};
    return std::visit([](const auto& one) { return render::fields_of(one); }, *record);
}

std::string text_in(const std::optional<store::Record>& record) {
    const auto* entry = record ? std::get_if<Entry>(&*record) : nullptr;
    return entry != nullptr ? text_of(*entry) : "";
}

std::string_view sign_of(LineFate fate) {
    switch (fate) {
        case LineFate::kept: return " ";
        case LineFate::removed: return "-";
        case LineFate::added: return "+";
    }
    return {};  // not reached
}

void write_line(const DiffLine& line, const Context& context) {
    if (line.fate == LineFate::kept && line.text.empty()) {
        context.out << "\n";
        return;
    }
    const auto margin = fmt::format("{}{} ", indent, sign_of(line.fate));
    if (line.text.empty()) {
        context.out << indent << sign_of(line.fate) << "\n";
    } else {
        write_wrapped(margin, std::string(width(margin), ' '), line.text, context);
    }
}

// Whether a line is near one that changed.
bool is_shown(const std::vector<DiffLine>& diff, std::ptrdiff_t at) {
    const auto begin = diff.begin() + std::max<std::ptrdiff_t>(at - lines_of_context, 0);
    const auto end = diff.begin() + std::min(at + lines_of_context + 1, std::ssize(diff));
    return std::any_of(begin, end,
                       [](const DiffLine& line) { return line.fate != LineFate::kept; });
}

void write_diff(const std::string& before, const std::string& after, const Context& context) {
    const auto diff = line_diff(before, after);
    bool is_gap = false;
    for (std::ptrdiff_t at = 0; at < std::ssize(diff); ++at) {
        if (!is_shown(diff, at)) {
            is_gap = true;
            continue;
        }
        if (std::exchange(is_gap, false) && at > 0) context.out << indent << "…\n";
        write_line(diff[static_cast<std::size_t>(at)], context);
    }
}

void write_version(const store::Version& version, const Context& context) {
    write_wrapped("", indent,
                  moment_words(version.change, 0) + command_words(version.change) +
                      taken_back_words(version.change),
                  context);
    if (!version.after) {
        context.out << indent << "deleted\n";
        return;
    }
    for (const auto& change :
         render::field_changes(fields_of(version.before), fields_of(version.after))) {
        write_wrapped(indent, std::string(width(indent) + 2, ' '), change, context);
    }
    write_diff(text_in(version.before), text_in(version.after), context);
}

// A name that no role ever had may be a measure's.
std::vector<store::Version> versions_of(const RecordName& record, const HistoryOptions& options,
                                        const store::Journal& journal) {
    auto versions = journal.versions(record, options.limit);
    if (!versions.empty() || record.subject != Subject::role) return versions;
    return journal.versions({.subject = Subject::measure, .name = record.name}, options.limit);
}

Result show(const HistoryOptions& options, const store::Journal& journal, const Context& context) {
    const auto versions = versions_of(*options.record, options, journal);
    if (versions.empty()) {
        throw Error(ErrorKind::not_found, fmt::format("the log knows nothing of {}; vaiven history "
                                                      "shows what was changed",
                                                      record_words(*options.record)));
    }
    for (const auto& version : versions) {
        if (&version != &versions.front()) context.out << "\n";
        write_version(version, context);
    }
    return Result::done;
}

}  // namespace

Result run(const HistoryOptions& options, Context& context) {
    const auto journal = open_for_reading(context);
    return options.record ? show(options, journal, context) : list(options, journal, context);
}

}  // namespace vaiven::commands
