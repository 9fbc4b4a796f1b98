#include "domain/edtf_reading.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace vaiven {

namespace {

using Form = EdtfDate::Form;

EdtfDate one_day(Date day) {
    return {.form = Form::day, .year = year_of(day), .month = month_of(day), .day = day_of(day)};
}

bool is_year(int year) {
    return year >= 1 && year <= 9999;
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

std::string missing_day_reason(int year, unsigned month, unsigned day) {
    if (!is_year(year)) return missing_year_reason();
    month = std::clamp(month, 1U, 12U);
    const unsigned last = day_of(*days_of_month(year, month).last);
    const Date nearest = *date_of(year, month, std::clamp(day, 1U, last));
    return fmt::format("does not exist; try {}, 'yesterday' or 'last friday'", to_string(nearest));
}

std::string missing_month_reason(int year, unsigned month) {
    if (!is_year(year)) return missing_year_reason();
    return fmt::format("does not exist; try {:04}-{:02}, 'may 2019' or 'last month'", year,
                       std::clamp(month, 1U, 12U));
}

std::string missing_year_reason() {
    return "does not exist; years go from 0001 to 9999";
}

void refuse_day(lexing::Text text, int year, unsigned month, unsigned day) {
    lexing::refuse(text, missing_day_reason(year, month, day));
}

void refuse_month(lexing::Text text, int year, unsigned month) {
    lexing::refuse(text, missing_month_reason(year, month));
}

void refuse_year(lexing::Text text) {
    lexing::refuse(text, missing_year_reason());
}

}  // namespace vaiven
