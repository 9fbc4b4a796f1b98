#include "domain/edtf_reading.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace vaiven {

namespace {

using Form = EdtfDate::Form;

EdtfDate one_day(Date day) {
    return {.form = Form::day, .year = year_of(day), .month = month_of(day), .day = day_of(day)};
}

}  // namespace

bool is_season_code(int code) {
    return code >= 21 && code <= 41;
}

Edtf edtf_of_day(Date day) {
    return {.members = {one_day(day)}};
}

Edtf edtf_of_month(int year, unsigned month) {
    return {.members = {EdtfDate{.form = Form::month, .year = year, .month = month}}};
}

Edtf edtf_of_year(int year) {
    return {.members = {EdtfDate{.form = Form::year, .year = year}}};
}

Edtf edtf_of_season(int year, unsigned code) {
    return {.members = {EdtfDate{.form = Form::season, .year = year, .month = code}}};
}

Edtf edtf_of_days(Date first, Date last) {
    return {.members = {EdtfSpan{.from = one_day(first), .to = one_day(last)}}};
}

void refuse_day(lexing::Text text, int year, unsigned month, unsigned day) {
    if (year < 1 || year > 9999) refuse_year(text);
    month = std::clamp(month, 1U, 12U);
    const unsigned last = day_of(*days_of_month(year, month).last);
    const Date nearest = *date_of(year, month, std::clamp(day, 1U, last));
    lexing::refuse(text, fmt::format("does not exist; try {}, 'yesterday' or 'last friday'",
                                     to_string(nearest)));
}

void refuse_month(lexing::Text text, int year, unsigned month) {
    if (year < 1 || year > 9999) refuse_year(text);
    lexing::refuse(text, fmt::format("does not exist; try {:04}-{:02}, 'may 2019' or 'last month'",
                                     year, std::clamp(month, 1U, 12U)));
}

void refuse_year(lexing::Text text) {
    lexing::refuse(text, "does not exist; years go from 0001 to 9999");
}

}  // namespace vaiven
