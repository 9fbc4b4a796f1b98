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

// In the one form that JSON has here: without blanks, and so on one line.
std::string extra_object(const Entry& entry) {
    const auto value = parse_json(entry.extra, entry.extra.size());
    if (!value.problem.empty() || value.kind != JsonKind::object) {
        throw Error(ErrorKind::damaged,
                    fmt::format("the extra fields of entry {} are not a JSON object", entry.id));
    }
    JsonObjectText object;
    for (const auto& member : value.members) object.add_member(member);
    return object.is_empty() ? std::string{} : object.text();
}

void add_text(JsonObjectText& line, std::string_view key, std::string_view text) {
    if (!text.empty()) line.add_string(key, text);
}

void add_names(JsonObjectText& line, std::string_view key, const std::vector<std::string>& names) {
    if (!names.empty()) line.add(key, name_list(names));
}

void add_flag(JsonObjectText& line, std::string_view key, bool is_set) {
    if (is_set) line.add(key, "true");
}

void add_extra(JsonObjectText& line, const Entry& entry) {
    if (entry.extra.empty()) return;
    const auto extra = extra_object(entry);
    if (!extra.empty()) line.add("extra", extra);
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

std::string jsonl_line(const Entry& entry) {
    JsonObjectText line;
    line.add_string("record", "entry");
    if (entry.id != 0) line.add("id", std::to_string(entry.id));
    line.add_string("uid", to_string(entry.uid));
    line.add_string("day", to_string(entry.day));
    if (entry.time) line.add_string("time", to_string(*entry.time));
    line.add_string("kind", to_string(entry.kind));
    add_text(line, "title", entry.title);
    add_text(line, "body", entry.body);
    add_names(line, "tags", entry.tags);
    add_names(line, "people", entry.people);
    if (!entry.ratings.empty()) line.add("ratings", rating_object(entry.ratings));
    add_flag(line, "starred", entry.starred);
    add_flag(line, "private", entry.is_private);
    line.add_string("written_at", to_string(entry.written_at));
    line.add_string("updated_at", to_string(entry.updated_at));
    add_extra(line, entry);
    return line.text() + "\n";
}

}  // namespace vaiven::exchange
