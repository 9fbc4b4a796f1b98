#include "domain/phrase.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/calendar_words.hpp"
#include "domain/phrase_rules.hpp"

namespace vaiven::lexing {

namespace {

using Rule = std::optional<Edtf> (*)(const Phrase&);

constexpr std::array<Rule, 9> rules{iso_date,      iso_week,      part_of_year,
                                    decade,        named_day,     day_of_week,
                                    nearby_period, month_and_day, distance_from_today};

bool is_letter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

// "11-feb-2019", "mid-2019" and "2019-w07" are words joined by "-"; "-3d" is not.
bool is_joined(std::string_view word) {
    return word.find('-', 1) != std::string_view::npos && std::ranges::any_of(word, is_letter);
}

// "2019q2" and "2019w07": a year with its part behind it.
bool is_glued(std::string_view word) {
    const std::string shape = shape_of(word);
    return shape == "9999q9" || shape == "9999h9" || shape == "9999w99";
}

std::string_view without_sign(std::string_view word) {
    while (word.ends_with(',')) word.remove_suffix(1);
    if (word.size() > 1 && word.ends_with('.') && is_letter(word.front())) word.remove_suffix(1);
    return word;
}

void add_parts(std::vector<std::string_view>& words, std::string_view word) {
    if (is_glued(word)) {
        words.push_back(word.substr(0, 4));
        words.push_back(word.substr(4));
        return;
    }
    while (is_joined(word)) {
        const std::size_t at = word.find('-', 1);
        words.push_back(word.substr(0, at));
        word.remove_prefix(at + 1);
    }
    words.push_back(word);
}

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (const std::string_view word : words_of(text)) {
        const std::string_view plain = without_sign(word);
        if (!plain.empty() && plain != "the" && plain != "of") add_parts(parts, plain);
    }
    return parts;
}

std::optional<Edtf> by_rules(const Phrase& phrase) {
    for (const Rule rule : rules) {
        if (auto edtf = rule(phrase)) return edtf;
    }
    return std::nullopt;
}

std::optional<Edtf> without_first_word(Phrase phrase) {
    phrase.words.erase(phrase.words.begin());
    return phrase.words.empty() ? std::nullopt : by_rules(phrase);
}

// "Fri 17 May 2019": the day, checked against the name it is given.
std::optional<Edtf> named_and_dated(const Phrase& phrase) {
    const auto weekday = weekday_of_word(phrase.words.front());
    if (!weekday || phrase.words.size() < 2) return std::nullopt;
    auto edtf = without_first_word(phrase);
    if (!edtf) return std::nullopt;
    const DateRange days = bounds_of(*edtf);
    if (days.first != days.last) return std::nullopt;
    if (weekday_of(*days.first) != *weekday) {
        refuse(phrase.text,
               fmt::format("is a {}; leave the weekday out or write {}",
                           short_weekday_name(weekday_of(*days.first)), with_weekday(*days.first)));
    }
    return edtf;
}

}  // namespace

std::optional<Edtf> phrase(Text text, const Reading& reading) {
    const Phrase phrase{.text = text, .words = parts_of(text.lower), .reading = reading};
    if (phrase.words.empty()) return std::nullopt;
    refuse_other_numbers(phrase);
    if (auto edtf = by_rules(phrase)) return edtf;
    if (auto edtf = named_and_dated(phrase)) return edtf;
    const std::string_view first = phrase.words.front();
    return first == "in" || first == "on" ? without_first_word(phrase) : std::nullopt;
}

std::optional<Edtf> season_phrase(Text text, Hemisphere hemisphere) {
    constexpr std::array<std::string_view, 4> seasons{"spring", "summer", "autumn", "winter"};
    auto words = parts_of(text.lower);
    if (words.size() == 3 && words.front() == "in") words.erase(words.begin());
    if (words.size() != 2) return std::nullopt;
    const std::string_view name = words[0] == "fall" ? "autumn" : words[0];
    const auto* const season = std::ranges::find(seasons, name);
    const auto year = year_of_word(words[1]);
    if (season == seasons.end() || !year) return std::nullopt;
    if (*year == 0) refuse_year(text);
    const unsigned first_code = hemisphere == Hemisphere::north ? 25 : 29;
    return edtf_of_season(*year, first_code + static_cast<unsigned>(season - seasons.begin()));
}

std::optional<Halves> range_phrase(Text text) {
    if (const auto sides = split_at(text, "..")) return sides;
    const std::string shape = shape_of(text.lower);
    if (shape == "9999-9999" || shape == "9999 - 9999") return split_at(text, "-");
    const Text rest = after_word(text, "from").value_or(text);
    const auto sides = split_at(rest, " to ");
    if (!sides || sides->before.empty() || sides->after.empty()) return std::nullopt;
    return sides;
}

}  // namespace vaiven::lexing
