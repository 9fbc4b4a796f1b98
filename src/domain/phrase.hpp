#pragma once

#include <optional>

#include "domain/typed_text.hpp"
#include <vaiven/domain/date_words.hpp>
#include <vaiven/domain/edtf.hpp>

namespace vaiven::lexing {

// What words are read against.
struct Reading {
    Date today = earliest_date;
    Bias bias = Bias::past;
};

// What natural words or an ISO form without a range word stand for: a day, a week (a span of two
// days), or what EDTF has a form for. Nothing where `text` is none of them; throws Error(input)
// where it is a date that does not exist or that must be written otherwise.
std::optional<Edtf> phrase(Text text, const Reading& reading);

// "spring 2019", "fall 2019": apart, since its days depend on the hemisphere.
std::optional<Edtf> season_phrase(Text text, Hemisphere hemisphere);

// "A..B", "A to B", "from A to B" and "2007-2008"; a side may be empty. Not yet read.
std::optional<Halves> range_phrase(Text text);

}  // namespace vaiven::lexing
