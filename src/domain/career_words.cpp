#include "domain/career_words.hpp"

#include <array>
#include <string>

#include <fmt/format.h>

#include "domain/calendar_words.hpp"
#include "domain/edtf_reading.hpp"
#include "domain/time_reading.hpp"

namespace vaiven {

namespace {

using Form = EdtfDate::Form;
using lexing::Text;

constexpr std::string_view not_a_career_date =
    "is not a date; write 2019-02, 'early 2019' or 'around 2008'";

enum class Direction { back, ahead };

struct Qualifier {
    bool uncertain = false;
    bool approximate = false;
};

const EdtfDate* single(const Edtf& edtf) {
    return edtf.is_set() ? nullptr : &std::get<EdtfDate>(edtf.members.front());
}

bool has_qualifier(const Edtf& edtf) {
    const EdtfDate* const date = single(edtf);
    return date != nullptr && (date->uncertain || date->approximate);
}

Edtf with_qualifier(Text text, const Edtf& edtf, Qualifier qualifier) {
    if (!qualifier.uncertain && !qualifier.approximate) return edtf;
    const EdtfDate* const date = single(edtf);
    if (date == nullptr || date->form == Form::season) {
        lexing::refuse(text, fmt::format("needs no qualifier, it is vague already; write {}",
                                         to_string(edtf)));
    }
    EdtfDate qualified = *date;
    qualified.uncertain = date->uncertain || qualifier.uncertain;
    qualified.approximate = date->approximate || qualifier.approximate;
    return {.members = {qualified}};
}

// One date in EDTF or words, without a qualifier on words.
Edtf plain_date(Text text, const CareerReading& reading) {
    if (auto edtf = edtf_of(text)) return *edtf;
    const Text day = lexing::split_time(text).day;
    if (auto edtf = lexing::phrase(day, reading.natural)) return *edtf;
    if (auto edtf = lexing::season_phrase(day, reading.hemisphere)) return *edtf;
    lexing::refuse(text, not_a_career_date);
}

Edtf dated(Text text, const CareerReading& reading) {
    if (text.empty()) lexing::refuse(text, not_a_career_date);
    const char sign = text.lower.back();
    const bool is_qualified = sign == '?' || sign == '~' || sign == '%';
    if (!is_qualified) return plain_date(text, reading);
    const Edtf edtf = plain_date(text.piece(0, text.lower.size() - 1), reading);
    return with_qualifier(text, edtf, {.uncertain = sign != '~', .approximate = sign != '?'});
}

// What follows "around" or another word for it.
std::optional<Text> after_around(Text text) {
    constexpr std::array<std::string_view, 9> words{
        "around", "circa", "about", "approximately", "roughly", "approx", "approx.", "c", "ca"};
    for (const std::string_view word : words) {
        if (const auto rest = lexing::after_word(text, word)) return rest;
    }
    for (const std::string_view sign : {"~", "c.", "ca."}) {
        if (text.lower.starts_with(sign)) return text.piece(sign.size());
    }
    return std::nullopt;
}

EdtfDate first_day(Date day) {
    return std::get<EdtfDate>(edtf_of_day(day).members.front());
}

// A side of a range: the date itself, or of a week the day that bounds the range.
std::optional<EdtfDate> side_of_range(Text text, Direction towards, const CareerReading& reading) {
    if (text.empty()) return std::nullopt;
    const Edtf edtf = dated(text, reading);
    if (has_qualifier(edtf)) {
        lexing::refuse(text, "has a qualifier, and a range is vague already; leave it out");
    }
    if (const EdtfDate* const date = single(edtf)) return *date;
    const DateRange days = bounds_of(edtf, reading.hemisphere);
    const auto day = towards == Direction::back ? days.first : days.last;
    if (!day) lexing::refuse(text, "has no end there; write one date");
    return first_day(*day);
}

std::optional<EdtfSpan> range_of(Text text, const CareerReading& reading) {
    const auto sides = lexing::range_phrase(text);
    if (!sides) return std::nullopt;
    const EdtfSpan span{.from = side_of_range(sides->before, Direction::back, reading),
                        .to = side_of_range(sides->after, Direction::ahead, reading)};
    if (!span.from && !span.to) lexing::refuse(text, not_a_career_date);
    check_order(text, span, reading.hemisphere);
    return span;
}

Edtf around(Text text, const CareerReading& reading) {
    if (const auto span = range_of(text, reading)) return {.members = {*span}};
    return with_qualifier(text, dated(text, reading), {.approximate = true});
}

// The first year of the years, decade or century beside; nothing beyond the years 0001..9999.
std::optional<EdtfDate> years_beside(EdtfDate date, int years) {
    const int year = date.year + years;
    const int least = date.form == Form::year ? 1 : 0;
    if (year < least || year > 9999) return std::nullopt;
    date.year = year;
    return date;
}

std::optional<EdtfDate> month_beside(const EdtfDate& date, int step) {
    const Date month = *date_of(date.year, date.month, 1);
    const auto there = lexing::moved(month, step, lexing::Unit::month);
    if (!there) return std::nullopt;
    return std::get<EdtfDate>(edtf_of_month(year_of(*there), month_of(*there)).members.front());
}

std::optional<EdtfDate> day_beside(const DateRange& days, int step) {
    const auto day = step < 0 ? days.first : days.last;
    if (!day || *day == (step < 0 ? earliest_date : latest_date)) return std::nullopt;
    return first_day(add_days(*day, step));
}

// The last date before or the first after, at the precision of the date itself.
std::optional<EdtfDate> beside(const Edtf& edtf, int step, Hemisphere hemisphere) {
    const EdtfDate* const date = single(edtf);
    const DateRange days = bounds_of(edtf, hemisphere);
    if (date == nullptr) return day_beside(days, step);
    switch (date->form) {
        case Form::century: return years_beside(*date, step * 100);
        case Form::decade: return years_beside(*date, step * 10);
        case Form::year: return years_beside(*date, step);
        case Form::month: return month_beside(*date, step);
        case Form::month_left_open:
        case Form::date_left_open:
        case Form::season:
        case Form::day_left_open:
        case Form::day: return day_beside(days, step);
    }
    return std::nullopt;  // not reached
}

EdtfSpan open_span(Text whole, Text text, Direction direction, const CareerReading& reading) {
    const Edtf edtf =
        after_around(text) ? around(*after_around(text), reading) : dated(text, reading);
    if (has_qualifier(edtf)) {
        lexing::refuse(whole, "rests on a date with a qualifier; write it without one");
    }
    const bool is_back = direction == Direction::back;
    const auto date = beside(edtf, is_back ? -1 : 1, reading.hemisphere);
    if (!date)
        lexing::refuse(whole, "lies outside the years 0001 to 9999; write a date within them");
    return is_back ? EdtfSpan{.from = std::nullopt, .to = date}
                   : EdtfSpan{.from = date, .to = std::nullopt};
}

void refuse_since_and_until(Text text) {
    if (const auto rest = lexing::after_word(text, "since")) {
        const std::string from = lexing::quoted(rest->shown);
        lexing::refuse(text, fmt::format("can mean two things; for a start write {}, for some time "
                                         "from then on {}",
                                         from, from.substr(0, from.size() - 1) + "..'"));
    }
    if (const auto rest = lexing::after_word(text, "until")) {
        const std::string to = lexing::quoted(rest->shown);
        lexing::refuse(text, fmt::format("can mean two things; for an end write {}, for some time "
                                         "up to then {}",
                                         to, "'.." + to.substr(1)));
    }
}

// One claim: all but "or".
Edtf claim(Text text, const CareerReading& reading) {
    if (text.lower.starts_with('[') || text.lower.starts_with('{'))
        return plain_date(text, reading);
    refuse_since_and_until(text);
    if (const auto rest = after_around(text)) return around(*rest, reading);
    if (const auto rest = lexing::after_word(text, "before")) {
        return {.members = {open_span(text, *rest, Direction::back, reading)}};
    }
    if (const auto rest = lexing::after_word(text, "after")) {
        return {.members = {open_span(text, *rest, Direction::ahead, reading)}};
    }
    if (const auto span = range_of(text, reading)) return {.members = {*span}};
    return dated(text, reading);
}

void add(Edtf& edtf, const Edtf& more) {
    edtf.members.insert(edtf.members.end(), more.members.begin(), more.members.end());
}

}  // namespace

Edtf career_words(Text text, const CareerReading& reading) {
    Edtf edtf;
    Text rest = text;
    while (const auto halves = lexing::split_at(rest, " or ")) {
        add(edtf, claim(halves->before, reading));
        rest = halves->after;
    }
    add(edtf, claim(rest, reading));
    return edtf;
}

}  // namespace vaiven
