#pragma once

#include <optional>

#include "domain/typed_text.hpp"
#include <vaiven/domain/edtf.hpp>

// What the readers of words need of EDTF beside its public face.
namespace vaiven {

// Nothing where `text` has nothing of EDTF about it; throws Error(input) where it has and is wrong.
std::optional<Edtf> edtf_of(lexing::Text text);

// A season or another grouping, 21..41.
bool is_season_code(int code);

Edtf edtf_of_day(Date day);
Edtf edtf_of_month(int year, unsigned month);
Edtf edtf_of_year(int year);
Edtf edtf_of_season(int year, unsigned code);
Edtf edtf_of_days(Date first, Date last);  // a set of one span

// Throws Error(input) that names `text` where the first day of `from` comes after the last of
// `to`.
void check_order(lexing::Text text, const EdtfSpan& span, Hemisphere hemisphere);

// Throw Error(input): year, month or day is not there, and what comes nearest is.
[[noreturn]] void refuse_day(lexing::Text text, int year, unsigned month, unsigned day);
[[noreturn]] void refuse_month(lexing::Text text, int year, unsigned month);
[[noreturn]] void refuse_year(lexing::Text text);

}  // namespace vaiven
