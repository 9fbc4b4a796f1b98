#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/calendar_words.hpp"
#include "domain/phrase_rules.hpp"

namespace vaiven::lexing {

namespace chrono = std::chrono;

namespace {

int checked_year(Text text, int year) {
    if (year == 0) refuse_year(text);
    return year;
}

// The Monday of the first ISO week of `year`, the week with 4 January in it.
chrono::sys_days first_monday(int year) {
    const chrono::sys_days fourth{chrono::year{year} / chrono::January / 4};
    return fourth - (chrono::weekday{fourth} - chrono::Monday);
}

struct PartWord {
    std::string_view word;
    unsigned code;  // EDTF's
    unsigned first_month;
    unsigned months;
};

constexpr std::array<PartWord, 9> parts{{{"q1", 33, 1, 3},
                                         {"q2", 34, 4, 3},
                                         {"q3", 35, 7, 3},
                                         {"q4", 36, 10, 3},
                                         {"h1", 40, 1, 6},
                                         {"h2", 41, 7, 6},
                                         {"early", 37, 1, 4},
                                         {"mid", 38, 5, 4},
                                         {"late", 39, 9, 4}}};

std::optional<PartWord> part_of_word(std::string_view word) {
    const auto* const part = std::ranges::find(parts, word, &PartWord::word);
    if (part == parts.end()) return std::nullopt;
    return *part;
}

// The year of the latest month that has begun, or of the next that has not ended.
int biased_year(const Reading& reading, unsigned first_month, unsigned last_month) {
    const int year = year_of(reading.today);
    const unsigned month = month_of(reading.today);
    if (reading.bias == Bias::coming) return last_month < month ? year + 1 : year;
    return first_month > month ? year - 1 : year;
}

int year_within(Text text, int year) {
    if (year < 1 || year > 9999) refuse_far(text);
    return year;
}

Edtf dated(Text text, int year, unsigned month, unsigned day) {
    if (const auto date = date_of(year, month, day)) return edtf_of_day(*date);
    refuse_day(text, year, month, day);
}

// "11 feb": the latest up to today, or the first from today on; 29 February in a leap year.
Edtf day_without_year(const Phrase& phrase, unsigned month, unsigned day) {
    const Date today = phrase.reading.today;
    const int step = phrase.reading.bias == Bias::past ? -1 : 1;
    const int this_year = year_of(today);
    for (int years = 0; years <= 8; ++years) {
        const auto date = date_of(this_year + step * years, month, day);
        if (!date) continue;
        if (step < 0 ? *date <= today : *date >= today) return edtf_of_day(*date);
    }
    const bool exists_in_some_year = date_of(2000, month, day).has_value();
    if (exists_in_some_year) refuse_far(phrase.text);
    refuse_day(phrase.text, this_year, month, day);
}

// "last may" is before this month, "next may" after it, "this may" in this year.
Edtf month_beside(const Phrase& phrase, Side side, unsigned month) {
    const int year = year_of(phrase.reading.today);
    const unsigned current = month_of(phrase.reading.today);
    switch (side) {
        case Side::last:
            return edtf_of_month(year_within(phrase.text, month < current ? year : year - 1),
                                 month);
        case Side::current: return edtf_of_month(year, month);
        case Side::next:
            return edtf_of_month(year_within(phrase.text, month > current ? year : year + 1),
                                 month);
    }
    return edtf_of_month(year, month);  // not reached
}

std::optional<Edtf> month_and_other(const Phrase& phrase, unsigned month, std::string_view other) {
    if (const auto year = year_of_word(other)) {
        return edtf_of_month(checked_year(phrase.text, *year), month);
    }
    if (const auto day = day_of_word(other)) return day_without_year(phrase, month, *day);
    return std::nullopt;
}

// "11 feb 2019", "feb 11 2019", "2019 feb 11".
std::optional<Edtf> month_day_and_year(const Phrase& phrase) {
    const auto& words = phrase.words;
    const std::size_t month_at = month_of_word(words[0]) ? 0 : 1;
    const std::size_t year_at = year_of_word(words[0]) ? 0 : 2;
    const auto month = month_of_word(words[month_at]);
    const auto year = year_of_word(words[year_at]);
    const auto day = day_of_word(words[3 - month_at - year_at]);
    if (month_at == year_at || !month || !year || !day) return std::nullopt;
    return dated(phrase.text, checked_year(phrase.text, *year), *month, *day);
}

}  // namespace

std::optional<Side> side_of_word(std::string_view word) {
    if (word == "last") return Side::last;
    if (word == "this") return Side::current;
    if (word == "next") return Side::next;
    return std::nullopt;
}

std::optional<Edtf> iso_week(const Phrase& phrase) {
    const auto& words = phrase.words;
    if (words.size() < 2 || words.size() > 3 || shape_of(words[1]) != "w99") return std::nullopt;
    const auto year = year_of_word(words[0]);
    const auto day = words.size() == 3 ? number(words[2]) : 1;
    if (!year || !day) return std::nullopt;
    checked_year(phrase.text, *year);
    const int week = number(words[1].substr(1)).value_or(0);
    const auto weeks = (first_monday(*year + 1) - first_monday(*year)).count() / 7;
    if (week < 1 || week > weeks || *day < 1 || *day > 7) {
        refuse(phrase.text, fmt::format("does not exist; the weeks of {:04} go from W01 to W{}, "
                                        "their days from 1 to 7",
                                        *year, weeks));
    }
    const auto monday = first_monday(*year) + chrono::weeks{week - 1};
    if (words.size() == 2) {
        const auto sunday = std::min(monday + chrono::days{6}, chrono::sys_days{latest_date});
        return edtf_of_days(monday, sunday);
    }
    const auto date = monday + chrono::days{*day - 1};
    if (date > chrono::sys_days{latest_date}) refuse_far(phrase.text);
    return edtf_of_day(date);
}

std::optional<Edtf> part_of_year(const Phrase& phrase) {
    const auto& words = phrase.words;
    if (words.size() > 2) return std::nullopt;
    const auto first = part_of_word(words.front());
    const auto part = first ? first : part_of_word(words.back());
    if (!part) return std::nullopt;
    if (words.size() == 2) {
        const auto year = year_of_word(first ? words.back() : words.front());
        if (!year) return std::nullopt;
        return edtf_of_season(checked_year(phrase.text, *year), part->code);
    }
    if (part->word.size() != 2) return std::nullopt;  // "early" alone is no date
    const unsigned last_month = part->first_month + part->months - 1;
    const int year = biased_year(phrase.reading, part->first_month, last_month);
    return edtf_of_season(year_within(phrase.text, year), part->code);
}

std::optional<Edtf> decade(const Phrase& phrase) {
    if (phrase.words.size() != 1 || shape_of(phrase.words[0]) != "9999s") return std::nullopt;
    const int year = number(phrase.words[0].substr(0, 4)).value_or(0);
    if (year % 10 != 0) return std::nullopt;
    return Edtf{.members = {EdtfDate{.form = EdtfDate::Form::decade, .year = year}}};
}

std::optional<Edtf> month_and_day(const Phrase& phrase) {
    const auto& words = phrase.words;
    if (words.size() == 3) return month_day_and_year(phrase);
    if (words.size() > 3) return std::nullopt;
    if (words.size() == 1) {
        const auto month = month_of_word(words[0]);
        if (!month) return std::nullopt;
        const int year = biased_year(phrase.reading, *month, *month);
        return edtf_of_month(year_within(phrase.text, year), *month);
    }
    const auto first = month_of_word(words[0]);
    if (first) return month_and_other(phrase, *first, words[1]);
    const auto second = month_of_word(words[1]);
    if (!second) return std::nullopt;
    if (const auto side = side_of_word(words[0])) return month_beside(phrase, *side, *second);
    return month_and_other(phrase, *second, words[0]);
}

}  // namespace vaiven::lexing
