#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>
#include <vaiven/render/record_fields.hpp>

namespace vaiven::render {

namespace {

class Fields {
public:
    void add(std::string name, std::string_view value) {
        if (!value.empty()) fields_.push_back({std::move(name), on_one_line(value)});
    }

    void add_flag(std::string name, bool is_set) { add(std::move(name), is_set ? "yes" : ""); }

    void add_part(std::string name, const std::optional<double>& part) {
        add(std::move(name), part ? percent_words(*part) : "");
    }

    void add_date(std::string name, const std::optional<CareerDate>& date) {
        add(std::move(name), date ? date_words(*date) : "");
    }

    void add_list(std::string name, const std::vector<std::string>& texts, std::string_view sign,
                  std::string_view separator) {
        std::string list;
        for (const auto& text : texts) {
            list += list.empty() ? "" : separator;
            list += std::string(sign) + text;
        }
        add(std::move(name), list);
    }

    std::vector<RecordField> take() { return std::move(fields_); }

private:
    std::vector<RecordField> fields_;
};

const RecordField* field_named(const std::vector<RecordField>& fields, const std::string& name) {
    const auto found = std::ranges::find(fields, name, &RecordField::name);
    return found == fields.end() ? nullptr : &*found;
}

}  // namespace

std::vector<RecordField> fields_of(const Entry& entry) {
    Fields fields;
    fields.add("day", with_weekday(entry.day));
    fields.add("time", entry.time ? to_string(*entry.time) : "");
    fields.add("kind", to_string(entry.kind));
    fields.add_list("tags", entry.tags, "#", " ");
    fields.add_list("people", entry.people, "@", " ");
    for (const auto& [measure, value] : entry.ratings) {
        fields.add(measure, std::to_string(value));
    }
    fields.add("about", entry.about.value_or(""));
    fields.add_flag("starred", entry.starred);
    fields.add_flag("private", entry.is_private);
    fields.add("extra", entry.extra);
    return fields.take();
}

std::vector<RecordField> fields_of(const Measure& measure) {
    Fields fields;
    fields.add("name", measure.name);
    fields.add("scale", scale_words(measure));
    return fields.take();
}

std::vector<RecordField> fields_of(const Milestone& milestone) {
    Fields fields;
    fields.add_date("date", milestone.date);
    fields.add("kind", to_string(milestone.kind));
    fields.add("text", milestone.text);
    fields.add("role", milestone.role.value_or(""));
    fields.add_flag("private", milestone.is_private);
    fields.add("extra", milestone.extra);
    return fields.take();
}

std::vector<RecordField> fields_of(const Role& role) {
    Fields fields;
    fields.add("handle", role.handle);
    fields.add("title", role.title);
    fields.add("organisation", role.organisation);
    fields.add("track", to_string(role.track));
    fields.add_date("start", role.start);
    fields.add_date("end", role.end);
    fields.add_part("share", role.share);
    fields.add_part("hands-on", role.hands_on);
    fields.add("after", role.after.value_or(""));
    fields.add("in", role.host.value_or(""));
    fields.add_date("ideal end", role.ideal_end);
    fields.add("why", role.reasons.why);
    fields.add_list("push", role.reasons.push, "", "; ");
    fields.add_list("pull", role.reasons.pull, "", "; ");
    fields.add_date("decided", role.reasons.decided);
    fields.add_list("by", role.reasons.by, "", "; ");
    fields.add("plan", role.plan);
    fields.add("cleared", role.cleared);
    fields.add("verdict", role.verdict);
    fields.add_flag("private", role.is_private);
    fields.add("extra", role.extra);
    return fields.take();
}

std::vector<std::string> field_changes(const std::vector<RecordField>& before,
                                       const std::vector<RecordField>& after) {
    std::vector<std::string> changes;
    for (const auto& [name, value] : after) {
        const auto* old = field_named(before, name);
        if (old != nullptr && old->value == value) continue;
        changes.push_back(
            before.empty()
                ? fmt::format("{}: {}", name, value)
                : fmt::format("{}: {} -> {}", name, old != nullptr ? old->value : "none", value));
    }
    for (const auto& [name, value] : before) {
        if (field_named(after, name) != nullptr) continue;
        changes.push_back(fmt::format("{}: {} -> none", name, value));
    }
    return changes;
}

}  // namespace vaiven::render
