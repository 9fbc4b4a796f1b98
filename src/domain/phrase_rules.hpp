#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/edtf_reading.hpp"
#include "domain/phrase.hpp"
#include "domain/typed_text.hpp"

// The rules that phrase() tries in turn. Each gives nothing for what is not its business.
namespace vaiven::lexing {

struct Phrase {
    Text text;                            // for messages
    std::vector<std::string_view> words;  // lower case, without "the", "of" and commas
    Reading reading;
};

std::optional<Edtf> iso_date(const Phrase& phrase);       // 2019-02-11, 2019-02, 2019
std::optional<Edtf> iso_week(const Phrase& phrase);       // 2019 w07, 2019 w07 3
std::optional<Edtf> part_of_year(const Phrase& phrase);   // q2 2019, h1 2019, early 2019, q2
std::optional<Edtf> decade(const Phrase& phrase);         // 2010s
std::optional<Edtf> month_and_day(const Phrase& phrase);  // may, feb 2019, 11 feb, feb 11 2019
std::optional<Edtf> named_day(const Phrase& phrase);      // today, day before yesterday
std::optional<Edtf> day_of_week(const Phrase& phrase);    // friday, last friday
std::optional<Edtf> nearby_period(const Phrase& phrase);  // this week, next month
std::optional<Edtf> distance_from_today(const Phrase& phrase);  // 3 days ago, -3d, in 2 weeks

// A form that is refused with the ISO form as hint: 03/04/2019, 2019-2-11, 20190211.
void refuse_other_numbers(const Phrase& phrase);

[[noreturn]] void refuse_far(Text text);  // beyond the years 0001..9999

// last, this or next; nothing for any other word.
enum class Side { last, current, next };
std::optional<Side> side_of_word(std::string_view word);

}  // namespace vaiven::lexing
