#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "domain/entry_form_parts.hpp"
#include "domain/typed_text.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>
#include <vaiven/domain/entry_form.hpp>

namespace vaiven {

namespace {

// A rating may be typed so on a scale that goes to 100.
constexpr int whole = 100;

struct Field {
    std::size_t line = 0;
    std::string value;  // empty where nothing was typed
};

using Fields = std::map<std::string, Field>;

[[noreturn]] void refuse(std::size_t line, std::string_view what) {
    throw Error(ErrorKind::input, fmt::format("line {}: {}", line, what));
}

// What `read` makes of the value; its errors get line and field put in front.
template <typename Read>
auto value_in(const std::string& key, const Field& field, Read read) {
    try {
        return read(field.value);
    } catch (const Error& error) {
        refuse(field.line, fmt::format("{}: {}", key, error.what()));
    }
}

Error error_of(std::string_view value, std::string_view problem) {
    return {ErrorKind::input, fmt::format("{} {}", lexing::quoted(value), problem)};
}

std::vector<std::string> known_fields(const FormRules& rules) {
    std::vector<std::string> names;
    for (const auto own : forms::own_fields) {
        if (own == "about") {
            for (const auto& measure : rules.measures) {
                names.push_back(forms::field_of(measure.name));
            }
        }
        names.emplace_back(own);
    }
    return names;
}

void read_field(std::string_view line, std::size_t number, const std::vector<std::string>& known,
                Fields& fields) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
        refuse(number, fmt::format("{} is no field; write it as kind: note",
                                   lexing::quoted(trimmed(line))));
    }
    const auto key = lower_ascii(trimmed(line.substr(0, colon)));
    if (std::ranges::find(known, key) == known.end()) {
        refuse(number, fmt::format("there is no field {}; the fields are {}", lexing::quoted(key),
                                   fmt::join(known, ", ")));
    }
    const Field field{.line = number, .value = std::string(trimmed(line.substr(colon + 1)))};
    const auto [first, is_new] = fields.emplace(key, field);
    if (!is_new) {
        refuse(number, fmt::format("{} is there twice, in line {} too", key, first->second.line));
    }
}

Fields fields_of(const forms::Parts& parts, const FormRules& rules) {
    const auto known = known_fields(rules);
    Fields fields;
    auto number = parts.first_line;
    for (const auto line : parts.fields) {
        const auto content = trimmed(line);
        if (!content.empty() && !content.starts_with('#')) read_field(line, number, known, fields);
        ++number;
    }
    return fields;
}

// The field of that name where something was typed into it.
const Field* filled(const Fields& fields, const std::string& key) {
    const auto found = fields.find(key);
    return found == fields.end() || found->second.value.empty() ? nullptr : &found->second;
}

EntryKind kind_of(const std::string& value, EntryKind before) {
    const auto kind = parse_entry_kind(value);
    if (kind && (*kind != EntryKind::recall || before == EntryKind::recall)) return *kind;
    throw error_of(value, "is none of note, win, lesson, plus, minus, checkin");
}

bool is_yes(const std::string& value) {
    const auto word = lower_ascii(value);
    if (word == "yes" || word == "y" || word == "true") return true;
    if (word == "no" || word == "n" || word == "false") return false;
    throw error_of(value, "is neither yes nor no");
}

int whole_number(const std::string& value, const Measure& measure) {
    auto digits = value;
    if (measure.most == whole && digits.ends_with('%')) digits.pop_back();
    if (const auto number = parse_number<int>(digits)) return *number;
    throw error_of(value, "is not a whole number");
}

Rating rating_of(const std::string& value, const Measure& measure) {
    const auto number = whole_number(value, measure);
    if (number >= measure.least && number <= measure.most) {
        return {.measure = measure.name, .value = number};
    }
    throw error_of(value,
                   fmt::format("is not on the scale from {} to {}", measure.least, measure.most));
}

std::vector<Rating> ratings_of(const Fields& fields, const FormRules& rules) {
    std::vector<Rating> ratings;
    for (const auto& measure : rules.measures) {
        const auto key = forms::field_of(measure.name);
        const auto* const field = filled(fields, key);
        if (field == nullptr) continue;
        ratings.push_back(value_in(
            key, *field, [&](const std::string& value) { return rating_of(value, measure); }));
    }
    std::ranges::sort(ratings, {}, &Rating::measure);
    return ratings;
}

std::string handle_of(const std::string& value, const FormRules& rules) {
    const auto found = std::ranges::find(rules.handles, lower_ascii(value));
    if (found != rules.handles.end()) return *found;
    throw Error(
        ErrorKind::input,
        rules.handles.empty()
            ? fmt::format("there is no role {}; no role is recorded yet", lexing::quoted(value))
            : fmt::format("there is no role {}; the roles are {}", lexing::quoted(value),
                          fmt::join(rules.handles, ", ")));
}

// A time behind the day counts unless another was typed into its own field.
void read_moment(const Fields& fields, const FormRules& rules, const EntryForm& before,
                 EntryForm& form) {
    const auto* const time = filled(fields, "time");
    form.time = time == nullptr ? std::nullopt
                                : std::optional(value_in("time", *time, [](const auto& value) {
                                      return parse_time(value);
                                  }));
    const auto* const date = filled(fields, "date");
    if (date == nullptr) return;
    const auto moment = value_in(
        "date", *date, [&rules](const auto& value) { return parse_day(value, rules.today); });
    form.day = moment.day;
    if (moment.time && (!form.time || form.time == before.time)) form.time = moment.time;
}

bool flag_of(const Fields& fields, const std::string& key) {
    const auto* const field = filled(fields, key);
    return field != nullptr && value_in(key, *field, is_yes);
}

EntryForm form_of(const Fields& fields, const EntryForm& before, const FormRules& rules) {
    EntryForm form{.day = before.day, .kind = before.kind};
    read_moment(fields, rules, before, form);
    if (const auto* const kind = filled(fields, "kind")) {
        form.kind = value_in("kind", *kind,
                             [&before](const auto& value) { return kind_of(value, before.kind); });
    }
    if (const auto* const tags = filled(fields, "tags")) {
        form.tags = value_in("tags", *tags, forms::parse_tags);
    }
    form.ratings = ratings_of(fields, rules);
    if (const auto* const about = filled(fields, "about")) {
        form.about = value_in("about", *about,
                              [&rules](const auto& value) { return handle_of(value, rules); });
    }
    form.starred = flag_of(fields, "star");
    form.is_private = flag_of(fields, "private");
    return form;
}

}  // namespace

EntryForm parse_entry_form(std::string_view typed, const EntryForm& before,
                           const FormRules& rules) {
    const auto parts = forms::parts_of(typed);
    if (!parts.problem.empty()) refuse(parts.broken_line, parts.problem);
    auto form = parts.first_line == 0 ? before : form_of(fields_of(parts, rules), before, rules);
    form.text = std::string(parts.text);
    return form;
}

}  // namespace vaiven
