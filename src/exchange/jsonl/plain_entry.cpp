#include <algorithm>

#include <fmt/format.h>

#include "exchange/iso_moment.hpp"
#include "exchange/jsonl/entry_fields.hpp"
#include "exchange/jsonl/records.hpp"
#include "exchange/reasons.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/handle.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven::exchange {

namespace {

bool is_given(const JsonFields& fields, std::string_view key) {
    const auto* member = fields.find(key);
    return member != nullptr && member->kind != JsonKind::null;
}

// What is no UUID is another program's and stays where it is.
std::optional<Uid> own_uid(JsonFields& fields) {
    const auto* member = fields.find("uid");
    if (member == nullptr || member->kind != JsonKind::string) return std::nullopt;
    const auto uid = Uid::parse(member->text);
    if (!uid || *uid == Uid{}) return std::nullopt;
    fields.text("uid");
    return uid;
}

// The same of what is no handle.
std::optional<std::string> own_about(JsonFields& fields) {
    const auto* member = fields.find("about");
    if (member == nullptr || member->kind != JsonKind::string) return std::nullopt;
    return problem_of_handle(member->text) ? std::nullopt : fields.text("about");
}

std::string no_day_reason(const JsonFields& fields) {
    const auto list = std::ranges::find_if(fields.members(), [](const JsonMember& member) {
        return member.kind == JsonKind::array && member.text.starts_with("[{");
    });
    if (list == fields.members().end()) {
        return R"(no day: a line needs a "date" or a "day" such as "2019-02-11")";
    }
    return fmt::format(
        "no day; the records seem to be in the list {}, and one record a line is wanted: jq -c "
        "'.{}[]' FILE",
        quotation(list->key), list->key);
}

void read_moment(JsonFields& fields, Entry& entry) {
    const auto day = fields.text(is_given(fields, "date") ? "date" : "day");
    const auto time = time_of(fields);
    if (!day) return fields.refuse(no_day_reason(fields));
    const auto moment = parse_iso_moment(*day);
    if (!moment) return fields.refuse(bad_day_reason(*day));
    entry.day = moment->day;
    entry.time = time ? time : moment->time;
}

void set_text(Entry& entry, std::string_view text) {
    auto [title, body] = title_and_body(text);
    entry.title = std::move(title);
    entry.body = std::move(body);
}

void read_text(JsonFields& fields, Entry& entry) {
    const auto title = fields.text("title");
    const auto body = fields.text("body");
    auto text = body ? *body : fields.text("text").value_or("");
    if (title || body) {
        entry.title = title.value_or("");
        entry.body = std::move(text);
    } else {
        set_text(entry, text);
    }
}

std::vector<std::string> without_sign(std::vector<std::string> names, char sign) {
    for (auto& name : names) {
        if (name.size() > 1 && name.front() == sign) name.erase(0, 1);
    }
    return unique_by_key(std::move(names));
}

void read_marks(JsonFields& fields, Entry& entry) {
    const auto tags = fields.names("tags");
    const auto people = fields.names("people");
    auto marks = tags ? TextMarks{} : marks_in(text_of(entry));
    entry.tags = tags ? without_sign(*tags, '#') : std::move(marks.tags);
    entry.people = people ? without_sign(*people, '@') : std::move(marks.people);
}

// Throws nothing: what check_has_content says is for somebody at the keyboard.
void check_content(JsonFields& fields, const Entry& entry) {
    if (!is_blank(entry.title) || !is_blank(entry.body)) return;
    const bool may_be_bare = entry.kind == EntryKind::checkin || entry.kind == EntryKind::recall;
    if (!may_be_bare) {
        fields.refuse(
            fmt::format("no text, which an entry of kind '{}' needs", to_string(entry.kind)));
    } else if (entry.ratings.empty()) {
        fields.refuse("neither text nor ratings");
    }
}

}  // namespace

Entry plain_entry(JsonFields& fields, ContentUids& uids) {
    const auto uid = own_uid(fields);
    Entry entry;
    read_moment(fields, entry);
    read_text(fields, entry);
    read_marks(fields, entry);
    entry.ratings = fields.ratings("ratings");
    entry.about = own_about(fields);
    const bool is_bare = entry.title.empty() && entry.body.empty() && !entry.ratings.empty();
    entry.kind = kind_of(fields).value_or(is_bare ? EntryKind::checkin : EntryKind::note);
    entry.starred = fields.flag("starred");
    entry.is_private = fields.flag("private");
    entry.extra = fields.rest("");
    check_content(fields, entry);
    if (!fields.refusal()) entry.uid = uid ? *uid : uids.next(entry);
    return entry;
}

}  // namespace vaiven::exchange
