#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>

namespace vaiven::render {

namespace {

std::string with_sign(char sign, const std::vector<std::string>& names) {
    std::string line;
    for (const auto& name : names) line += (line.empty() ? "" : " ") + (sign + name);
    return line;
}

// As --min and --max take them.
std::string ratings_typed(const std::vector<Rating>& ratings) {
    std::string line;
    for (const auto& [measure, value] : ratings) {
        line += fmt::format("{}{}={}", line.empty() ? "" : " ", measure, value);
    }
    return line;
}

std::string value_of(LineField field, const Entry& entry, const report::EntryPlace& place) {
    switch (field) {
        case LineField::id: return std::to_string(entry.id);
        case LineField::uid: return to_string(entry.uid);
        case LineField::day: return to_string(entry.day);
        case LineField::time: return entry.time ? to_string(*entry.time) : "";
        case LineField::weekday: return std::string(short_weekday_name(weekday_of(entry.day)));
        case LineField::kind: return std::string(to_string(entry.kind));
        case LineField::title: return headline_shown(entry);
        case LineField::body: return entry.body;
        case LineField::words: return std::to_string(word_count(entry.body));
        case LineField::tags: return with_sign('#', entry.tags);
        case LineField::people: return with_sign('@', entry.people);
        case LineField::role: return place.role.value_or("");
        case LineField::track: return std::string(place.track ? to_string(*place.track) : "");
        case LineField::starred: return entry.starred ? "*" : "";
        case LineField::ratings: return ratings_typed(entry.ratings);
        case LineField::about: return entry.about.value_or("");
    }
    return "";  // not reached
}

}  // namespace

std::string templated_line(const LineTemplate& line, const Entry& entry,
                           const report::EntryPlace& place) {
    std::string shown;
    for (const auto& piece : line.pieces) {
        if (const auto* text = std::get_if<std::string>(&piece)) {
            shown += printable(*text);
        } else {
            shown += on_one_line(value_of(std::get<LineField>(piece), entry, place));
        }
    }
    return shown + "\n";
}

}  // namespace vaiven::render
