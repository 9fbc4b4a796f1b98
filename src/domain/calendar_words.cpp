#include "domain/calendar_words.hpp"

#include <algorithm>
#include <array>

#include "domain/typed_text.hpp"

namespace vaiven::lexing {

namespace chrono = std::chrono;

namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

constexpr std::array<std::string_view, 12> counts{"one",  "two", "three",  "four",
                                                  "five", "six", "seven",  "eight",
                                                  "nine", "ten", "eleven", "twelve"};

struct UnitWord {
    std::string_view word;
    Unit unit;
};

constexpr std::array<UnitWord, 14> units{{{"d", Unit::day},
                                          {"day", Unit::day},
                                          {"days", Unit::day},
                                          {"w", Unit::week},
                                          {"week", Unit::week},
                                          {"weeks", Unit::week},
                                          {"m", Unit::month},
                                          {"mo", Unit::month},
                                          {"month", Unit::month},
                                          {"months", Unit::month},
                                          {"y", Unit::year},
                                          {"yr", Unit::year},
                                          {"year", Unit::year},
                                          {"years", Unit::year}}};

// The index of the one of `names` that `word` writes, whole or by its first letters: three, or any
// number of them up to `longest`.
template <std::size_t Size>
std::optional<unsigned> index_of(const std::array<std::string_view, Size>& names,
                                 std::string_view word, std::size_t longest) {
    const bool may_be_short = word.size() >= 3 && word.size() <= longest;
    const auto names_it = [&](std::string_view name) {
        return name == word || (may_be_short && name.starts_with(word));
    };
    const auto* const found = std::ranges::find_if(names, names_it);
    if (found == names.end()) return std::nullopt;
    return static_cast<unsigned>(found - names.begin());
}

std::optional<Date> moved_by_days(Date day, long long count) {
    if (count < days_between(day, earliest_date)) return std::nullopt;
    if (count > days_between(day, latest_date)) return std::nullopt;
    return add_days(day, static_cast<int>(count));
}

std::optional<Date> moved_by_months(Date day, long long count) {
    const long long month = year_of(day) * 12LL + month_of(day) - 1 + count;
    if (month < 12 || month >= 120'000) return std::nullopt;
    return add_months(day, static_cast<int>(count));
}

}  // namespace

std::optional<unsigned> month_of_word(std::string_view word) {
    if (word == "sept") return 9;
    const auto index = index_of(months, word, 3);
    if (!index) return std::nullopt;
    return *index + 1;
}

std::optional<chrono::weekday> weekday_of_word(std::string_view word) {
    const std::size_t longest = word.starts_with("th") ? 5 : 4;  // thurs; tues, weds
    const auto index = index_of(weekdays, word == "weds" ? "wed" : word, longest);
    if (!index) return std::nullopt;
    return chrono::weekday{*index};
}

std::optional<Unit> unit_of_word(std::string_view word) {
    const auto* const found = std::ranges::find(units, word, &UnitWord::word);
    if (found == units.end()) return std::nullopt;
    return found->unit;
}

std::optional<int> count_of_word(std::string_view word) {
    if (word == "a" || word == "an") return 1;
    const auto* const found = std::ranges::find(counts, word);
    if (found != counts.end()) return static_cast<int>(found - counts.begin()) + 1;
    return number(word);
}

std::optional<unsigned> day_of_word(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    }
    if (word.size() > 2) return std::nullopt;
    const auto day = number(word);
    if (!day) return std::nullopt;
    return static_cast<unsigned>(*day);
}

std::optional<int> year_of_word(std::string_view word) {
    if (word.size() != 4) return std::nullopt;
    return number(word);
}

std::optional<Date> moved(Date day, int count, Unit unit) {
    switch (unit) {
        case Unit::day: return moved_by_days(day, count);
        case Unit::week: return moved_by_days(day, count * 7LL);
        case Unit::month: return moved_by_months(day, count);
        case Unit::year: return moved_by_months(day, count * 12LL);
    }
    return std::nullopt;  // not reached
}

}  // namespace vaiven::lexing
