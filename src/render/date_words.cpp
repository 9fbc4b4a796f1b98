#include <algorithm>

#include <fmt/format.h>

#include "render/edtf_words.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/render/career_phrases.hpp>

namespace vaiven::render {

namespace {

using Kind = CareerDate::Kind;

bool is_ascii_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

// Whether the words say a date to a reader of any day: a year in them, none of EDTF's signs, and
// no count of days from the day they were typed.
bool can_stand_alone(std::string_view typed) {
    if (typed.find_first_of("~?%[]{},|/") != std::string_view::npos) return false;
    if (typed.find("..") != std::string_view::npos) return false;
    int digits = 0;
    bool has_year = false;
    for (const char sign : typed) {
        digits = is_ascii_digit(sign) ? digits + 1 : 0;
        has_year = has_year || digits == 4;
    }
    const bool has_word =
        std::ranges::any_of(typed, [](char sign) { return sign >= 'a' && sign <= 'z'; });
    return has_year && has_word;
}

std::string month_and_year(Date day) {
    return fmt::format("{} {}", short_month_name(month_of(day)), year_of(day));
}

bool is_whole_years(Date first, Date last) {
    return first == *days_of_year(year_of(first)).first &&
           last == *days_of_year(year_of(last)).last;
}

std::string closed_period(Date first, Date last) {
    const bool is_one_year = year_of(first) == year_of(last);
    if (is_whole_years(first, last)) {
        return is_one_year ? std::to_string(year_of(first))
                           : fmt::format("between {} and {}", year_of(first), year_of(last));
    }
    if (is_one_year && month_of(first) == month_of(last)) return month_and_year(first);
    if (is_one_year) {
        return fmt::format("between {} and {}", short_month_name(month_of(first)),
                           month_and_year(last));
    }
    return fmt::format("between {} and {}", month_and_year(first), month_and_year(last));
}

std::string one_bound(Date day, std::string_view side) {
    const bool is_at_new_year =
        day == *days_of_year(year_of(day)).first || day == *days_of_year(year_of(day)).last;
    return fmt::format("{} {}", is_at_new_year ? std::to_string(year_of(day)) : month_and_year(day),
                       side);
}

}  // namespace

std::string period_words(const DateRange& days) {
    if (days.first && days.last) return closed_period(*days.first, *days.last);
    if (days.last) return one_bound(*days.last, "or earlier");
    if (days.first) return one_bound(*days.first, "or later");
    return "unknown";
}

std::string date_words(const CareerDate& date) {
    if (date.kind == Kind::open) return "open";
    if (date.relative) return on_one_line(date.typed);
    if (date.kind == Kind::unknown) return "unknown";
    if (date.vague && can_stand_alone(date.typed)) return on_one_line(date.typed);
    return edtf_words(parse_edtf(date.edtf));
}

std::string date_words(const CareerDate& date, const Placement& placement) {
    const bool is_placed = placement.bounds.first || placement.bounds.last;
    return date.relative && is_placed ? period_words(placement.bounds) : date_words(date);
}

}  // namespace vaiven::render
