#include "commands/edit_draft.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "commands/entry_writing.hpp"
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::commands {

namespace {

constexpr std::string_view name_begin = "edit-";
constexpr std::size_t uid_length = 36;

}  // namespace

EditedVersion version_of(const Entry& entry) {
    return {.id = entry.id,
            .version =
                Uid::of_content(entry.updated_at.unix_milliseconds, exchange::jsonl_line(entry))};
}

std::optional<EditedVersion> edited_version(std::string_view draft_name) {
    if (!draft_name.starts_with(name_begin)) return std::nullopt;
    const auto rest = draft_name.substr(name_begin.size());
    const auto end = std::min(rest.find('-'), rest.size());
    const auto id = parse_number<std::int64_t>(rest.substr(0, end));
    const auto version = Uid::parse(rest.substr(std::min(end + 1, rest.size()), uid_length));
    if (!id || !version) return std::nullopt;
    return EditedVersion{.id = *id, .version = *version};
}

// "edit-12-VERSION-UID": the entry's id, its version, and what tells one edit from others.
std::string name_of_edit(const Entry& base, const Context& context) {
    return fmt::format("{}{}-{}-{}", name_begin, base.id, to_string(version_of(base).version),
                       to_string(Uid::random(context.now.unix_milliseconds)));
}

FormRemarks remarks_of_edit(const Entry& base, const Context& context) {
    return form_remarks(context, fmt::format("This is entry {}.", base.id));
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

void begin_draft_of_edit(const Entry& base, std::string_view text, Context& context) {
    auto form = form_of(base);
    form.text = text;
    begin_draft(name_of_edit(base, context), printed(form, {}, remarks_of_edit(base, context)),
                system::DraftWorth::text, context);
}

}  // namespace vaiven::commands
