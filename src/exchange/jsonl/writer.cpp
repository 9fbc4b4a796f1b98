#include <fmt/format.h>

#include "exchange/json_value.hpp"
#include "exchange/jsonl/schema.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/exchange/jsonl.hpp>

namespace vaiven::exchange {

namespace {

std::string name_list(const std::vector<std::string>& names) {
    std::string list = "[";
    for (const auto& name : names) {
        if (list.size() > 1) list += ',';
        list += json_string(name);
    }
    return list + "]";
}

std::string rating_object(const std::vector<Rating>& ratings) {
    JsonObjectText object;
    for (const auto& rating : ratings) object.add(rating.measure, std::to_string(rating.value));
    return object.text();
}

void add_text(JsonObjectText& line, std::string_view key, std::string_view text) {
    if (!text.empty()) line.add_string(key, text);
}

void add_names(JsonObjectText& line, std::string_view key, const std::vector<std::string>& names) {
    if (!names.empty()) line.add(key, name_list(names));
}

// The fewest digits that give the same number again.
void add_number(JsonObjectText& line, std::string_view key, std::optional<double> number) {
    if (number) line.add(key, fmt::format("{}", *number));
}

void add_flag(JsonObjectText& line, std::string_view key, bool is_set) {
    if (is_set) line.add(key, "true");
}

// Bounds without EDTF are those of an anchor, and not the date's own.
void add_date(JsonObjectText& line, std::string_view key, const CareerDate& date) {
    JsonObjectText object;
    add_text(object, "edtf", date.edtf);
    add_text(object, "typed", date.typed);
    const auto bounds = date.edtf.empty() ? DateRange{} : date.bounds;
    if (bounds.first) object.add_string("earliest", to_string(*bounds.first));
    if (bounds.last) object.add_string("latest", to_string(*bounds.last));
    line.add(key, object.text());
}

void add_date(JsonObjectText& line, std::string_view key, const std::optional<CareerDate>& date) {
    if (date) add_date(line, key, *date);
}

void add_reasons(JsonObjectText& line, const Reasons& reasons) {
    add_text(line, "why", reasons.why);
    add_names(line, "push", reasons.push);
    add_names(line, "pull", reasons.pull);
    add_date(line, "decided", reasons.decided);
    add_names(line, "by", reasons.by);
}

// In the one form that JSON has here: without blanks, and so on one line.
template <typename Record>
void add_extra(JsonObjectText& line, std::string_view kind, const Record& record) {
    if (record.extra.empty()) return;
    const auto value = parse_json(record.extra, record.extra.size());
    if (!value.problem.empty() || value.kind != JsonKind::object) {
        throw Error(
            ErrorKind::damaged,
            fmt::format("the extra fields of {} {} are not a JSON object", kind, record.id));
    }
    JsonObjectText object;
    for (const auto& member : value.members) object.add_member(member);
    if (!object.is_empty()) line.add("extra", object.text());
}

template <typename Record>
JsonObjectText line_of(std::string_view kind, const Record& record) {
    JsonObjectText line;
    line.add_string("record", kind);
    if (record.id != 0) line.add("id", std::to_string(record.id));
    line.add_string("uid", to_string(record.uid));
    return line;
}

// What every record but a measure ends in.
template <typename Record>
std::string ended(JsonObjectText line, std::string_view kind, const Record& record) {
    add_flag(line, "private", record.is_private);
    line.add_string("written_at", to_string(record.written_at));
    line.add_string("updated_at", to_string(record.updated_at));
    add_extra(line, kind, record);
    return line.text() + "\n";
}

}  // namespace

std::string jsonl_header() {
    return fmt::format("{{\"record\":\"journal\",\"schema\":{}}}\n", jsonl_schema);
}

std::string jsonl_line(const Measure& measure) {
    JsonObjectText line;
    line.add_string("record", "measure");
    line.add_string("uid", to_string(measure.uid));
    line.add_string("name", measure.name);
    line.add("least", std::to_string(measure.least));
    line.add("most", std::to_string(measure.most));
    return line.text() + "\n";
}

std::string jsonl_line(const Role& role) {
    auto line = line_of("role", role);
    add_text(line, "handle", role.handle);
    add_text(line, "title", role.title);
    add_text(line, "organisation", role.organisation);
    line.add_string("track", to_string(role.track));
    add_date(line, "start", role.start);
    add_date(line, "end", role.end);
    add_number(line, "share", role.share);
    add_number(line, "hands_on", role.hands_on);
    add_text(line, "after", role.after.value_or(""));
    add_text(line, "host", role.host.value_or(""));
    add_date(line, "ideal_end", role.ideal_end);
    add_reasons(line, role.reasons);
    add_text(line, "plan", role.plan);
    add_text(line, "cleared", role.cleared);
    add_text(line, "verdict", role.verdict);
    return ended(std::move(line), "role", role);
}

std::string jsonl_line(const Milestone& milestone) {
    auto line = line_of("milestone", milestone);
    add_date(line, "date", milestone.date);
    line.add_string("kind", to_string(milestone.kind));
    add_text(line, "text", milestone.text);
    add_text(line, "role", milestone.role.value_or(""));
    return ended(std::move(line), "milestone", milestone);
}

std::string jsonl_line(const Entry& entry) {
    auto line = line_of("entry", entry);
    line.add_string("day", to_string(entry.day));
    if (entry.time) line.add_string("time", to_string(*entry.time));
    line.add_string("kind", to_string(entry.kind));
    add_text(line, "title", entry.title);
    add_text(line, "body", entry.body);
    add_names(line, "tags", entry.tags);
    add_names(line, "people", entry.people);
    if (!entry.ratings.empty()) line.add("ratings", rating_object(entry.ratings));
    add_text(line, "about", entry.about.value_or(""));
    add_flag(line, "starred", entry.starred);
    return ended(std::move(line), "entry", entry);
}

}  // namespace vaiven::exchange
