#include <array>

#include "domain/calendar_words.hpp"
#include "domain/phrase_rules.hpp"

namespace vaiven::lexing {

namespace chrono = std::chrono;

namespace {

Date moved_within(const Phrase& phrase, Date day, int count, Unit unit) {
    const auto there = moved(day, count, unit);
    if (!there) refuse_far(phrase.text);
    return *there;
}

Edtf days_from_today(const Phrase& phrase, int count) {
    return edtf_of_day(moved_within(phrase, phrase.reading.today, count, Unit::day));
}

int days_since_monday(Date day) {
    return static_cast<int>((weekday_of(day) - chrono::Monday).count());
}

// Monday to Sunday, `weeks` after this week, cut at the years that are known.
Edtf week_beside(const Phrase& phrase, int weeks) {
    const Date today = phrase.reading.today;
    const Date there = moved_within(phrase, today, weeks, Unit::week);
    const Date monday = add_days(there, -days_since_monday(there));
    return edtf_of_days(monday, add_days(there, 6 - days_since_monday(there)));
}

Edtf quarter_beside(const Phrase& phrase, int quarters) {
    const Date there =
        moved_within(phrase, first_of_month(phrase.reading.today), quarters * 3, Unit::month);
    return edtf_of_season(year_of(there), 33 + (month_of(there) - 1) / 3);
}

Edtf period_beside(const Phrase& phrase, Unit unit, int count) {
    if (unit == Unit::week) return week_beside(phrase, count);
    const Date first = first_of_month(phrase.reading.today);
    const Date there =
        moved_within(phrase, unit == Unit::day ? phrase.reading.today : first, count, unit);
    if (unit == Unit::day) return edtf_of_day(there);
    if (unit == Unit::month) return edtf_of_month(year_of(there), month_of(there));
    return edtf_of_year(year_of(there));
}

int step_to(Side side) {
    switch (side) {
        case Side::last: return -1;
        case Side::current: return 0;
        case Side::next: return 1;
    }
    return 0;  // not reached
}

// Days from `from` on to the next `weekday`, 0 where it is one.
int days_until(chrono::weekday weekday, Date from) {
    return static_cast<int>((weekday - weekday_of(from)).count());
}

Edtf weekday_beside(const Phrase& phrase, Side side, chrono::weekday weekday) {
    const int ahead = days_until(weekday, phrase.reading.today);
    switch (side) {
        case Side::last: return days_from_today(phrase, ahead - 7);
        case Side::next: return days_from_today(phrase, ahead == 0 ? 7 : ahead);
        case Side::current: break;
    }
    const int since_monday = static_cast<int>((weekday - chrono::Monday).count());
    return days_from_today(phrase, since_monday - days_since_monday(phrase.reading.today));
}

struct Distance {
    int count = 0;
    Unit unit = Unit::day;
};

// "3 days", "3d", "a week".
std::optional<Distance> distance_of(const std::vector<std::string_view>& words, std::size_t first,
                                    std::size_t size) {
    if (size == 2) {
        const auto count = count_of_word(words[first]);
        const auto unit = unit_of_word(words[first + 1]);
        if (count && unit) return Distance{.count = *count, .unit = *unit};
    }
    if (size != 1) return std::nullopt;
    const std::string_view word = words[first];
    const std::size_t end = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto count = number(word.substr(0, end));
    const auto unit = unit_of_word(word.substr(end));
    if (!count || !unit) return std::nullopt;
    return Distance{.count = *count, .unit = *unit};
}

std::optional<Edtf> day_at(const Phrase& phrase, std::optional<Distance> distance, int sign) {
    if (!distance) return std::nullopt;
    return edtf_of_day(
        moved_within(phrase, phrase.reading.today, sign * distance->count, distance->unit));
}

}  // namespace

std::optional<Edtf> named_day(const Phrase& phrase) {
    const auto& words = phrase.words;
    if (words.size() == 3 && words[0] == "day" && words[1] == "before" && words[2] == "yesterday") {
        return days_from_today(phrase, -2);
    }
    if (words.size() == 3 && words[0] == "day" && words[1] == "after" && words[2] == "tomorrow") {
        return days_from_today(phrase, 2);
    }
    if (words.size() != 1) return std::nullopt;
    if (words[0] == "today" || words[0] == "now") return days_from_today(phrase, 0);
    if (words[0] == "yesterday") return days_from_today(phrase, -1);
    if (words[0] == "tomorrow") return days_from_today(phrase, 1);
    return std::nullopt;
}

std::optional<Edtf> day_of_week(const Phrase& phrase) {
    const auto& words = phrase.words;
    if (words.size() > 2) return std::nullopt;
    const auto weekday = weekday_of_word(words.back());
    if (!weekday) return std::nullopt;
    if (words.size() == 2) {
        const auto side = side_of_word(words[0]);
        if (!side) return std::nullopt;
        return weekday_beside(phrase, *side, *weekday);
    }
    const int ahead = days_until(*weekday, phrase.reading.today);
    const bool is_back = phrase.reading.bias == Bias::past && ahead > 0;
    return days_from_today(phrase, is_back ? ahead - 7 : ahead);
}

std::optional<Edtf> nearby_period(const Phrase& phrase) {
    if (phrase.words.size() != 2) return std::nullopt;
    const auto side = side_of_word(phrase.words[0]);
    if (!side) return std::nullopt;
    if (phrase.words[1] == "quarter") return quarter_beside(phrase, step_to(*side));
    const auto unit = unit_of_word(phrase.words[1]);
    if (!unit || phrase.words[1].size() < 4 || *unit == Unit::day) return std::nullopt;
    if (phrase.words[1].ends_with('s')) return std::nullopt;
    return period_beside(phrase, *unit, step_to(*side));
}

std::optional<Edtf> distance_from_today(const Phrase& phrase) {
    auto words = phrase.words;
    if (words.back() == "ago") return day_at(phrase, distance_of(words, 0, words.size() - 1), -1);
    if (words.front() == "in") return day_at(phrase, distance_of(words, 1, words.size() - 1), 1);
    if (words.size() > 2 && words.back() == "now" && words[words.size() - 2] == "from") {
        return day_at(phrase, distance_of(words, 0, words.size() - 2), 1);
    }
    const bool is_back = words.front().starts_with('-');
    if (!is_back && !words.front().starts_with('+')) return std::nullopt;
    words.front().remove_prefix(1);
    return day_at(phrase, distance_of(words, 0, words.size()), is_back ? -1 : 1);
}

}  // namespace vaiven::lexing
