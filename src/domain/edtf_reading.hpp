#pragma once

#include <optional>
#include <string>

#include "domain/typed_text.hpp"
#include <vaiven/domain/edtf.hpp>

// What the readers of words need of EDTF beside its public face.
namespace vaiven {

// Nothing where `text` has nothing of EDTF about it, and where it has and is wrong: then with a
// problem.
std::optional<Edtf> edtf_of(lexing::Text text, lexing::Problem& problem);

// The same, but throws Error(input) where there is a problem.
std::optional<Edtf> edtf_of(lexing::Text text);

// A season or another grouping, 21..41.
bool is_season_code(int code);

Edtf edtf_of_day(Date day);
Edtf edtf_of_month(int year, unsigned month);
Edtf edtf_of_year(int year);
Edtf edtf_of_season(int year, unsigned code);
Edtf edtf_of_days(Date first, Date last);  // a set of one span

// A problem that names `text` where the first day of `from` comes after the last of `to`.
void check_order(lexing::Text text, const EdtfSpan& span, Hemisphere hemisphere,
                 lexing::Problem& problem);
void check_order(lexing::Text text, const EdtfSpan& span, Hemisphere hemisphere);  // throws it

// Why a year, month or day that is not there cannot be, and what comes nearest.
std::string missing_day_reason(int year, unsigned month, unsigned day);
std::string missing_month_reason(int year, unsigned month);
std::string missing_year_reason();

// Throw Error(input) with that reason.
[[noreturn]] void refuse_day(lexing::Text text, int year, unsigned month, unsigned day);
[[noreturn]] void refuse_month(lexing::Text text, int year, unsigned month);
[[noreturn]] void refuse_year(lexing::Text text);

}  // namespace vaiven
