#include "store/change_codec.hpp"

#include "store/change_codec_values.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::store {

namespace codec {

void throw_unknown_form() {
    throw Error(ErrorKind::damaged,
                "the journal's log of changes holds a record in a form that this vaiven does not "
                "know");
}

namespace {

template <typename Given, typename Record>
concept Any = std::same_as<std::remove_const_t<Given>, Record>;

// No text, no list, not set. A career date is an object, and stays even where it is unknown.
bool says_nothing(const json& field) {
    return field.is_null() || (field.is_string() && text_in(field).empty()) ||
           (field.is_boolean() && !field.get<bool>()) || (field.is_array() && field.empty());
}

// Two archives, so that the fields of a record are listed once for both directions.

class Writer {
public:
    template <typename Value>
    void operator()(const char* key, const Value& value) {
        json field = written(value);
        if (!says_nothing(field)) object_[key] = std::move(field);
    }

    const json& object() const { return object_; }

private:
    json object_ = json::object();
};

class Reader {
public:
    explicit Reader(const json& object) : object_(object) {
        if (!object.is_object()) throw_unknown_form();
    }

    template <typename Value>
    void operator()(const char* key, Value& value) const {
        const auto field = object_.find(key);
        if (field != object_.end()) read(*field, value);
    }

private:
    const json& object_;
};

// A career date as it is kept.
struct KeptDate {
    std::string edtf;
    std::string typed;
    std::optional<Date> earliest;
    std::optional<Date> latest;
};

void list_fields(auto& archive, Any<KeptDate> auto& date) {
    archive("edtf", date.edtf);
    archive("typed", date.typed);
    archive("earliest", date.earliest);
    archive("latest", date.latest);
}

// What every record but a measure has.
template <typename Archive, typename Record>
void list_common(Archive& archive, Record& record) {
    archive("id", record.id);
    archive("uid", record.uid);
    archive("private", record.is_private);
    archive("written_at", record.written_at);
    archive("updated_at", record.updated_at);
    archive("extra", record.extra);
}

void list_fields(auto& archive, Any<Entry> auto& entry) {
    list_common(archive, entry);
    archive("day", entry.day);
    archive("time", entry.time);
    archive("kind", entry.kind);
    archive("title", entry.title);
    archive("body", entry.body);
    archive("tags", entry.tags);
    archive("people", entry.people);
    archive("ratings", entry.ratings);
    archive("about", entry.about);
    archive("starred", entry.starred);
}

void list_fields(auto& archive, Any<Measure> auto& measure) {
    archive("uid", measure.uid);
    archive("name", measure.name);
    archive("least", measure.least);
    archive("most", measure.most);
}

void list_fields(auto& archive, Any<Milestone> auto& milestone) {
    list_common(archive, milestone);
    archive("date", milestone.date);
    archive("kind", milestone.kind);
    archive("text", milestone.text);
    archive("role", milestone.role);
}

void list_fields(auto& archive, Any<Reasons> auto& reasons) {
    archive("why", reasons.why);
    archive("push", reasons.push);
    archive("pull", reasons.pull);
    archive("decided", reasons.decided);
    archive("by", reasons.by);
}

void list_fields(auto& archive, Any<Role> auto& role) {
    list_common(archive, role);
    archive("handle", role.handle);
    archive("title", role.title);
    archive("organisation", role.organisation);
    archive("track", role.track);
    archive("start", role.start);
    archive("end", role.end);
    archive("share", role.share);
    archive("hands_on", role.hands_on);
    archive("after", role.after);
    archive("host", role.host);
    archive("ideal_end", role.ideal_end);
    list_fields(archive, role.reasons);
    archive("plan", role.plan);
    archive("cleared", role.cleared);
    archive("verdict", role.verdict);
}

void list_fields(auto& archive, Any<RoleLinks> auto& links) {
    archive("entries", links.entries);
    archive("milestones", links.milestones);
}

// The records' fields in one object.
template <typename... Records>
std::string text_of(const Records&... records) {
    Writer writer;
    (list_fields(writer, records), ...);
    return writer.object().dump();
}

template <typename Record>
Record record_in(std::string_view text) {
    const auto object = json::parse(text, nullptr, false);  // what is no JSON is no object
    const Reader reader(object);
    Record record;
    if constexpr (requires { record.uid; }) {
        if (!object.contains("uid")) throw_unknown_form();
    }
    list_fields(reader, record);
    return record;
}

}  // namespace

json written(const CareerDate& date) {
    const KeptDate kept{.edtf = date.edtf,
                        .typed = date.typed,
                        .earliest = date.bounds.first,
                        .latest = date.bounds.last};
    Writer writer;
    list_fields(writer, kept);
    return writer.object();
}

void read(const json& from, CareerDate& date) {
    KeptDate kept;
    const Reader reader(from);
    list_fields(reader, kept);
    date = career_date_from(kept.edtf, kept.typed, {.first = kept.earliest, .last = kept.latest});
}

}  // namespace codec

std::string encoded(const Entry& entry) {
    return codec::text_of(entry);
}

std::string encoded(const Measure& measure) {
    return codec::text_of(measure);
}

std::string encoded(const Milestone& milestone) {
    return codec::text_of(milestone);
}

std::string encoded(const Role& role, const RoleLinks& links) {
    return codec::text_of(role, links);
}

Entry decoded_entry(std::string_view json) {
    return codec::record_in<Entry>(json);
}

Measure decoded_measure(std::string_view json) {
    return codec::record_in<Measure>(json);
}

Milestone decoded_milestone(std::string_view json) {
    return codec::record_in<Milestone>(json);
}

Role decoded_role(std::string_view json) {
    return codec::record_in<Role>(json);
}

RoleLinks decoded_links(std::string_view json) {
    return codec::record_in<RoleLinks>(json);
}

}  // namespace vaiven::store
