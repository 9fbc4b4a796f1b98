#include "render/excerpt.hpp"

#include <algorithm>

#include <vaiven/base/text.hpp>

namespace vaiven::render {

namespace {

constexpr std::string_view ellipsis = "…";

// A text of more bytes is not measured before it is cut.
constexpr std::size_t most_bytes_per_column = 16;

bool fits(std::string_view text, std::size_t columns) {
    if (text.size() <= columns) return true;
    return text.size() <= columns * most_bytes_per_column && width(text) <= columns;
}

// The hit behind which, within `bytes`, the most others follow; the first of several.
std::size_t densest_hit(const std::vector<TextSpan>& hits, std::size_t bytes) {
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < hits.size(); ++at) {
        while (end < hits.size() && hits[end].end <= hits[at].begin + bytes) ++end;
        if (end > at && end - at > most) {
            most = end - at;
            best = at;
        }
    }
    return best;
}

bool continues_character(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const bool is_inside = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    return is_inside || is_combining_mark(next_character(text, at));
}

// Some words before `hit`; at the beginning of a word where there is one.
std::size_t begin_before(std::string_view text, std::size_t hit, std::size_t columns) {
    const auto before = columns / 4;
    if (hit <= before) return 0;
    auto begin = hit - before;
    const auto blank = text.find(' ', begin);
    if (blank != std::string_view::npos && blank < hit) return blank + 1;
    while (begin < hit && continues_character(text, begin)) ++begin;
    return begin;
}

// Drops the part of a word that the cut left, but no hit.
std::size_t end_of_words(std::string_view text, std::size_t end,
                         const std::vector<TextSpan>& hits) {
    if (text.substr(end).starts_with(' ')) return end;
    const auto blank = text.substr(0, end).rfind(' ');
    const bool is_far = blank == std::string_view::npos || blank < end - end / 3;
    const bool is_in_hit = std::ranges::any_of(
        hits, [&](const TextSpan& hit) { return blank < hit.end && hit.begin < end; });
    return is_far || is_in_hit ? end : blank;
}

// `begin` to `end` of the excerpt, with `before` in front.
Excerpt part_of(const Excerpt& whole, std::size_t begin, std::size_t end, std::string_view before) {
    Excerpt part{.text = std::string(before) + whole.text.substr(begin, end - begin), .hits = {}};
    for (const auto& hit : whole.hits) {
        if (hit.end <= begin || hit.begin >= end) continue;
        part.hits.push_back({.begin = std::max(hit.begin, begin) - begin + before.size(),
                             .end = std::min(hit.end, end) - begin + before.size()});
    }
    return part;
}

// Of a text of more bytes only the beginning is searched, where that holds a hit.
constexpr std::size_t bytes_searched_first = 1UL << 18;

std::string_view beginning_of(std::string_view text) {
    auto end = std::min(text.size(), bytes_searched_first);
    while (end > 0 && continues_character(text, end)) --end;
    return text.substr(0, end);
}

Excerpt searched(std::string_view text, const std::vector<SearchTerm>& terms) {
    Excerpt whole{.text = on_one_line(text), .hits = {}};
    whole.hits = hits_in(whole.text, terms);
    return whole;
}

// Where the most hits are.
std::size_t best_place(const Excerpt& whole, std::size_t columns) {
    return whole.hits.empty() ? 0 : whole.hits[densest_hit(whole.hits, columns / 2)].begin;
}

Excerpt cut_to_hits(const Excerpt& whole, std::size_t columns) {
    if (fits(whole.text, columns)) return whole;
    const auto first = best_place(whole, columns);
    const auto begin = begin_before(whole.text, first, columns);
    const auto before = begin > 0 ? ellipsis : std::string_view{};
    const auto room = columns - (begin > 0 ? 1 : 0);
    const auto rest = std::string_view(whole.text).substr(begin, columns * most_bytes_per_column);
    const auto kept = cut(rest, room);
    if (kept == rest && begin + rest.size() == whole.text.size()) {
        return part_of(whole, begin, whole.text.size(), before);
    }
    auto end = begin + (kept == rest ? rest.size() : kept.size() - ellipsis.size());
    while (end > begin && continues_character(whole.text, end)) --end;
    end = end_of_words(whole.text, end, whole.hits);
    auto excerpt = part_of(whole, begin, end, before);
    excerpt.text += ellipsis;
    return excerpt;
}

}  // namespace

Excerpt excerpt_of(std::string_view text, const std::vector<SearchTerm>& terms,
                   std::size_t columns) {
    const auto beginning = beginning_of(text);
    if (beginning.size() < text.size()) {
        const auto whole = searched(beginning, terms);
        const auto end = best_place(whole, columns) + columns * most_bytes_per_column;
        if (!whole.hits.empty() && end < whole.text.size()) return cut_to_hits(whole, columns);
    }
    return cut_to_hits(searched(text, terms), columns);
}

std::vector<Excerpt> wrapped(const Excerpt& excerpt, std::size_t columns) {
    std::vector<Excerpt> lines;
    std::size_t begin = 0;
    for (const auto& line : vaiven::wrapped(excerpt.text, columns)) {
        lines.push_back(part_of(excerpt, begin, begin + line.size(), ""));
        begin += line.size();
        if (begin < excerpt.text.size() && excerpt.text[begin] == ' ') ++begin;
    }
    return lines;
}

std::string shown(const Excerpt& excerpt, Colour colour) {
    const std::string_view sign = colour == Colour::off ? "**" : "";
    std::string line;
    std::size_t at = 0;
    for (const auto& hit : excerpt.hits) {
        line.append(excerpt.text, at, hit.begin - at);
        const auto words = std::string_view(excerpt.text).substr(hit.begin, hit.end - hit.begin);
        line.append(sign).append(styled(words, Style::hit, colour)).append(sign);
        at = hit.end;
    }
    return line.append(excerpt.text, at);
}

}  // namespace vaiven::render
