#include "commands/edit_draft.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "commands/entry_writing.hpp"
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::commands {

namespace {

constexpr std::string_view name_begin = "edit-";

// Takes digits and the "-" behind them from `rest`.
std::optional<std::int64_t> take_number(std::string_view& rest) {
    const auto end = rest.find('-');
    if (end == std::string_view::npos) return std::nullopt;
    const auto number = parse_number<std::int64_t>(rest.substr(0, end));
    rest.remove_prefix(end + 1);
    return number;
}

}  // namespace

std::optional<EditedVersion> edited_version(std::string_view draft_name) {
    if (!draft_name.starts_with(name_begin)) return std::nullopt;
    auto rest = draft_name.substr(name_begin.size());
    const auto id = take_number(rest);
    const auto updated_at = id ? take_number(rest) : std::nullopt;
    if (!updated_at) return std::nullopt;
    return EditedVersion{.id = *id, .updated_at = *updated_at};
}

// "edit-12-1549877400000-UID": the entry's id, the version's time, and what tells it from others.
std::string name_of_edit(const Entry& entry, const Context& context) {
    return fmt::format("{}{}-{}-{}", name_begin, entry.id, entry.updated_at.unix_milliseconds,
                       to_string(Uid::random(context.now.unix_milliseconds)));
}

FormRemarks remarks_of_edit(const Entry& base, const Context& context) {
    return form_remarks(context, fmt::format("This is entry {}.", base.id));
}

// The names whose key none of `others` has.
std::vector<std::string> without(std::vector<std::string> names,
                                 const std::vector<std::string>& others) {
    std::erase_if(names, [&others](const std::string& name) {
        return std::ranges::any_of(
            others, [&name](const std::string& other) { return folded(name) == folded(other); });
    });
    return names;
}

EntryForm form_of(const Entry& entry) {
    auto text = text_of(entry);
    return {.day = entry.day,
            .time = entry.time,
            .kind = entry.kind,
            .tags = without(entry.tags, marks_in(text).tags),
            .ratings = entry.ratings,
            .about = entry.about,
            .starred = entry.starred,
            .is_private = entry.is_private,
            .text = std::move(text)};
}

void begin_draft_of_edit(const Entry& base, const Entry& edited, Context& context) {
    begin_draft(name_of_edit(base, context),
                printed(form_of(edited), {}, remarks_of_edit(base, context)),
                system::DraftWorth::text, context);
}

}  // namespace vaiven::commands
