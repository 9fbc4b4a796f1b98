#include <algorithm>

#include <fmt/format.h>

#include "render/entry_facts.hpp"
#include "render/markdown_text.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/entries.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view no_time = "     ";
constexpr std::size_t least_headline_columns = 20;
constexpr std::size_t narrow_indent = 4;
constexpr std::size_t least_columns = 20;  // of a list; narrower terminals break its lines

void append_part(std::string& line, std::string_view separator, std::string_view part) {
    if (part.empty()) return;
    if (!line.empty()) line += separator;
    line += part;
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

std::string wrapped_lines(std::string_view text, std::size_t columns, Styles styles = {},
                          Colour colour = Colour::off) {
    std::string lines;
    for (const auto& line : wrapped(printable(text), columns)) {
        lines += styled(line, styles, colour) + "\n";
    }
    return lines;
}

std::string text_lines(std::string_view text, std::size_t columns, Colour colour, TextForm form,
                       Styles styles) {
    if (form == TextForm::raw) return wrapped_lines(text, columns, styles, colour);
    return markdown_text(printable(text), columns, colour, styles);
}

// "* [win] Shipped it", in `columns` columns.
std::string marked_headline(const Entry& entry, std::size_t columns, Colour colour) {
    std::string marks = entry.starred ? "* " : "";
    if (entry.kind != EntryKind::note) marks += fmt::format("[{}] ", to_string(entry.kind));
    const auto used = width(marks);
    const auto room = columns > used ? columns - used : 1;
    return styled(marks, Style::mark, colour) + cut(headline_shown(entry), room);
}

// "12  2019-02-11 09:30", and under it the headline.
std::string narrow_lines(const Entry& entry, std::size_t columns, Colour colour) {
    auto day = to_string(entry.day);
    if (entry.time) day += " " + to_string(*entry.time).substr(0, 5);
    const auto room = std::max(columns, least_columns) - narrow_indent;
    return fmt::format("{}  {}\n{}{}\n", styled(std::to_string(entry.id), Style::id, colour),
                       styled(day, Style::quiet, colour), std::string(narrow_indent, ' '),
                       marked_headline(entry, room, colour));
}

}  // namespace

std::string entry_facts(const Entry& entry, const report::EntryPlace& place) {
    std::string line = with_weekday(entry.day);
    if (entry.time) append_part(line, " ", to_string(*entry.time));
    if (entry.kind != EntryKind::note) append_part(line, " · ", to_string(entry.kind));
    if (place.role) append_part(line, entry.about ? " · about " : " · as ", *place.role);
    if (place.recalled) append_part(line, " · ", "recalled");
    if (entry.starred) append_part(line, " · ", "starred");
    if (entry.is_private) append_part(line, " · ", "private");
    return line;
}

std::string headline_shown(const Entry& entry) {
    const auto text = on_one_line(headline(entry));
    return text.empty() ? ratings_line(entry) : text;
}

std::string list_line(const Entry& entry, std::int64_t highest_id, std::size_t columns,
                      Colour colour) {
    const auto id = padded_left(std::to_string(entry.id), std::to_string(highest_id).size());
    const auto day = fmt::format("{} {}", with_weekday(entry.day),
                                 entry.time ? to_string(*entry.time).substr(0, 5) : no_time);
    const auto used = width(id) + 2 + width(day) + 2;
    if (columns < used + least_headline_columns) return narrow_lines(entry, columns, colour);
    return fmt::format("{}  {}  {}\n", styled(id, Style::id, colour),
                       styled(day, Style::quiet, colour),
                       marked_headline(entry, columns - used, colour));
}

std::string entry_page(const Entry& entry, const report::EntryPlace& place, std::size_t columns,
                       Colour colour, TextForm form) {
    std::string page = wrapped_lines(fmt::format("{} · {}", entry.id, entry_facts(entry, place)),
                                     columns, Style::quiet, colour);
    const auto marks = marks_line(entry);
    const auto ratings = ratings_line(entry);
    if (!marks.empty()) page += wrapped_lines(marks, columns, Style::mark, colour);
    if (!ratings.empty()) page += wrapped_lines(ratings, columns);
    if (!entry.title.empty()) {
        page += "\n" + text_lines(entry.title, columns, colour, form, Style::heading);
    }
    const auto body = without_newlines(entry.body);
    if (!body.empty()) page += "\n" + text_lines(body, columns, colour, form, {});
    return page;
}

}  // namespace vaiven::render
