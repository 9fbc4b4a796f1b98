#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view no_time = "     ";
constexpr std::size_t least_headline_columns = 20;

void append_part(std::string& line, std::string_view separator, std::string_view part) {
    if (part.empty()) return;
    if (!line.empty()) line += separator;
    line += part;
}

std::string facts_line(const Entry& entry, const report::EntryPlace& place) {
    std::string line = std::to_string(entry.id);
    append_part(line, " · ", with_weekday(entry.day));
    if (entry.time) append_part(line, " ", to_string(*entry.time));
    if (entry.kind != EntryKind::note) append_part(line, " · ", to_string(entry.kind));
    if (place.role) append_part(line, entry.about ? " · about " : " · as ", *place.role);
    if (place.recalled) append_part(line, " · ", "recalled");
    if (entry.starred) append_part(line, " · ", "starred");
    if (entry.is_private) append_part(line, " · ", "private");
    return line;
}

std::string marks_line(const Entry& entry) {
    std::string line;
    for (const auto& tag : entry.tags) append_part(line, " ", "#" + tag);
    for (const auto& person : entry.people) append_part(line, " ", "@" + person);
    return line;
}

std::string ratings_line(const Entry& entry) {
    std::string line;
    for (const auto& [measure, value] : entry.ratings) {
        append_part(line, " · ", fmt::format("{} {}", measure, value));
    }
    return line;
}

std::string wrapped_lines(std::string_view text, std::size_t columns) {
    std::string lines;
    for (const auto& line : wrapped(printable(text), columns)) lines += line + "\n";
    return lines;
}

}  // namespace

std::string headline_shown(const Entry& entry) {
    const auto text = on_one_line(headline(entry));
    return text.empty() ? ratings_line(entry) : text;
}

std::string list_line(const Entry& entry, std::int64_t highest_id, std::size_t columns) {
    const auto id = padded_left(std::to_string(entry.id), std::to_string(highest_id).size());
    auto line = fmt::format("{}  {} {}  ", id, with_weekday(entry.day),
                            entry.time ? to_string(*entry.time).substr(0, 5) : no_time);
    if (entry.starred) line += "* ";
    if (entry.kind != EntryKind::note) line += fmt::format("[{}] ", to_string(entry.kind));
    const auto used = width(line);
    const auto room =
        columns > used + least_headline_columns ? columns - used : least_headline_columns;
    return line + cut(headline_shown(entry), room) + "\n";
}

std::string entry_page(const Entry& entry, const report::EntryPlace& place, std::size_t columns) {
    std::string page = wrapped_lines(facts_line(entry, place), columns);
    const auto marks = marks_line(entry);
    const auto ratings = ratings_line(entry);
    if (!marks.empty()) page += wrapped_lines(marks, columns);
    if (!ratings.empty()) page += wrapped_lines(ratings, columns);
    if (!entry.title.empty()) page += "\n" + wrapped_lines(entry.title, columns);
    const auto body = without_newlines(entry.body);
    if (!body.empty()) page += "\n" + wrapped_lines(body, columns);
    return page;
}

}  // namespace vaiven::render
