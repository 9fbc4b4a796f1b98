#include "exchange/iso_moment.hpp"
#include "exchange/jsonl/dumped_fields.hpp"
#include "exchange/jsonl/entry_fields.hpp"
#include "exchange/jsonl/records.hpp"

namespace vaiven::exchange {

namespace {

Date day_of(JsonFields& fields) {
    const auto text = fields.text("day");
    if (!text) {
        fields.refuse("no 'day'");
        return earliest_date;
    }
    const auto day = parse_iso_date(*text);
    if (!day) fields.refuse(bad_day_reason(*text));
    return day.value_or(earliest_date);
}

std::vector<std::string> names_of(JsonFields& fields, std::string_view key) {
    return unique_by_key(fields.names(key).value_or(std::vector<std::string>{}));
}

// Whatever a journal held may come back, and so a note of ratings alone is none of our business.
bool is_empty(const Entry& entry) {
    return entry.title.empty() && entry.body.empty() && entry.ratings.empty() &&
           entry.extra.empty();
}

}  // namespace

Entry dumped_entry(JsonFields& fields, ContentUids& uids) {
    const auto uid = uid_of(fields);
    Entry entry{.id = id_of(fields),
                .day = day_of(fields),
                .time = time_of(fields),
                .kind = kind_of(fields).value_or(EntryKind::note),
                .title = fields.text("title").value_or(""),
                .body = fields.text("body").value_or(""),
                .tags = names_of(fields, "tags"),
                .people = names_of(fields, "people"),
                .ratings = fields.ratings("ratings"),
                .about = handle_of(fields, "about"),
                .starred = fields.flag("starred"),
                .is_private = fields.flag("private"),
                .written_at = instant_of(fields, "written_at"),
                .updated_at = instant_of(fields, "updated_at")};
    entry.extra = fields.rest(fields.object("extra"));
    if (is_empty(entry)) fields.refuse("neither text nor ratings");
    if (!fields.refusal()) entry.uid = uid ? *uid : uids.next(entry);
    return entry;
}

}  // namespace vaiven::exchange
