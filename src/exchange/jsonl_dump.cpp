#include <fmt/format.h>

#include "exchange/iso_moment.hpp"
#include "exchange/jsonl_fields.hpp"
#include "exchange/jsonl_records.hpp"
#include "exchange/reasons.hpp"

namespace vaiven::exchange {

namespace {

// Nothing where none is given.
std::optional<Uid> uid_of(JsonFields& fields) {
    const auto text = fields.text("uid");
    if (!text) return std::nullopt;
    const auto uid = Uid::parse(*text);
    if (!uid || *uid == Uid{}) fields.refuse(quotation(*text) + " is not a uid");
    return uid;
}

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

std::int64_t id_of(JsonFields& fields) {
    const auto id = fields.whole_number("id").value_or(0);
    if (id < 0) fields.refuse(fmt::format("the id {} is less than 1", id));
    return id;
}

Instant instant_of(JsonFields& fields, std::string_view key) {
    const auto text = fields.text(key);
    if (!text) return {};
    const auto instant = parse_instant(*text);
    if (!instant) {
        fields.refuse(fmt::format("{} is not an instant such as 2019-02-11T09:30:00.000+01:00",
                                  quotation(*text)));
    }
    return instant.value_or(Instant{});
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

Measure dumped_measure(JsonFields& fields) {
    const auto uid = uid_of(fields);
    const auto name = fields.text("name").value_or("");
    const auto least = fields.small_number("least");
    const auto most = fields.small_number("most");
    if (!is_measure_name(name)) fields.refuse(bad_measure_name_reason(name));
    if (!least || !most || *least >= *most) {
        fields.refuse("a measure needs a 'least' and a greater 'most'");
    }
    return {.uid = uid.value_or(Uid::of_content(0, name)),
            .name = name,
            .least = least.value_or(0),
            .most = most.value_or(0)};
}

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
