#pragma once

#include "domain/phrase.hpp"
#include "domain/typed_text.hpp"
#include <vaiven/domain/edtf.hpp>

namespace vaiven {

// What the words of a career date are read against.
struct CareerReading {
    lexing::Reading natural;
    Hemisphere hemisphere = Hemisphere::north;
};

// EDTF, natural words, and the words for vague dates: "around", "before", "after", "or", ranges.
// Throws Error(input) for all else.
Edtf career_words(lexing::Text text, const CareerReading& reading);

}  // namespace vaiven
