#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "domain/phrase_rules.hpp"

namespace vaiven::lexing {

namespace {

constexpr std::string_view separators = "/.-";

// The groups of digits of "3/4/2019"; empty where there is anything else.
std::vector<std::string_view> groups_of(std::string_view word) {
    std::vector<std::string_view> groups;
    while (true) {
        const std::size_t end = std::min(word.find_first_of(separators), word.size());
        groups.push_back(word.substr(0, end));
        if (!is_digits(groups.back())) return {};
        if (end == word.size()) return groups;
        word.remove_prefix(end + 1);
    }
}

int value(std::string_view digits) {
    return number(digits).value_or(0);
}

unsigned unsigned_value(std::string_view digits) {
    return static_cast<unsigned>(value(digits));
}

[[noreturn]] void refuse_form(Text text, const std::string& instead) {
    refuse(text, "is not how a date is written here; write " + instead);
}

void refuse_as_day(Text text, int year, unsigned month, unsigned day) {
    if (!date_of(year, month, day)) refuse_day(text, year, month, day);
    refuse_form(text, to_string(*date_of(year, month, day)));
}

void refuse_as_month(Text text, int year, unsigned month) {
    if (!date_of(year, month, 1)) refuse_month(text, year, month);
    refuse_form(text, fmt::format("{:04}-{:02}", year, month));
}

// "19" is the latest year that ends so and is not more than ten years ahead.
int full_year(std::string_view digits, Date today) {
    const int year = value(digits);
    if (digits.size() > 2) return year;
    const int latest = year_of(today) + 10;
    const int full = latest - latest % 100 + year;
    return full > latest ? full - 100 : full;
}

void refuse_two_readings(const Phrase& phrase, const std::vector<std::string_view>& groups) {
    const int year = full_year(groups[2], phrase.reading.today);
    const unsigned one = unsigned_value(groups[0]);
    const unsigned other = unsigned_value(groups[1]);
    const auto day_first = date_of(year, other, one);
    const auto month_first = date_of(year, one, other);
    if (!day_first && !month_first) return;
    if (day_first && month_first && day_first != month_first) {
        refuse(phrase.text, fmt::format("can be read in two ways; write {} or {}",
                                        to_string(*day_first), to_string(*month_first)));
    }
    refuse_form(phrase.text, to_string(day_first ? *day_first : *month_first));
}

void refuse_three_groups(const Phrase& phrase, const std::vector<std::string_view>& groups) {
    if (groups[1].size() > 2) return;
    if (groups[0].size() == 4 && groups[2].size() <= 2) {
        refuse_as_day(phrase.text, value(groups[0]), unsigned_value(groups[1]),
                      unsigned_value(groups[2]));
    }
    const bool ends_in_year = groups[2].size() == 4 || groups[2].size() == 2;
    if (groups[0].size() <= 2 && ends_in_year) refuse_two_readings(phrase, groups);
}

void refuse_two_groups(const Phrase& phrase, const std::vector<std::string_view>& groups) {
    const auto& [first, second] = std::pair{groups[0], groups[1]};
    if (first.size() == 4 && second.size() <= 2) {
        refuse_as_month(phrase.text, value(first), unsigned_value(second));
    }
    if (first.size() <= 2 && second.size() == 4) {
        refuse_as_month(phrase.text, value(second), unsigned_value(first));
    }
}

void refuse_one_group(const Phrase& phrase, std::string_view digits) {
    if (digits.size() == 8) {
        refuse_as_day(phrase.text, value(digits.substr(0, 4)), unsigned_value(digits.substr(4, 2)),
                      unsigned_value(digits.substr(6)));
    }
    if (digits.size() == 6 &&
        date_of(value(digits.substr(0, 4)), unsigned_value(digits.substr(4)), 1)) {
        refuse_as_month(phrase.text, value(digits.substr(0, 4)), unsigned_value(digits.substr(4)));
    }
}

bool is_iso_shape(std::string_view shape) {
    return shape == "9999-99-99" || shape == "9999-99" || shape == "9999";
}

}  // namespace

void refuse_far(Text text) {
    refuse(text, "lies outside the years 0001 to 9999; write a date within them");
}

void refuse_other_numbers(const Phrase& phrase) {
    if (phrase.words.size() != 1 || is_iso_shape(shape_of(phrase.words[0]))) return;
    const auto groups = groups_of(phrase.words[0]);
    if (groups.size() == 1) refuse_one_group(phrase, groups[0]);
    if (groups.size() == 2) refuse_two_groups(phrase, groups);
    if (groups.size() == 3) refuse_three_groups(phrase, groups);
}

std::optional<Edtf> iso_date(const Phrase& phrase) {
    if (phrase.words.size() != 1) return std::nullopt;
    const std::string_view word = phrase.words[0];
    const std::string shape = shape_of(word);
    if (!is_iso_shape(shape)) return std::nullopt;
    const int year = value(word.substr(0, 4));
    if (year == 0) refuse_year(phrase.text);
    if (shape == "9999") return edtf_of_year(year);
    const unsigned month = unsigned_value(word.substr(5, 2));
    const unsigned day = shape == "9999-99" ? 1 : unsigned_value(word.substr(8));
    const auto date = date_of(year, month, day);
    if (date) return shape == "9999-99" ? edtf_of_month(year, month) : edtf_of_day(*date);
    if (shape == "9999-99") refuse_month(phrase.text, year, month);
    refuse_day(phrase.text, year, month, day);
}

}  // namespace vaiven::lexing
