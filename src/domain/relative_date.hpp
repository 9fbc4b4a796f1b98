#pragma once

#include <optional>

#include "domain/typed_text.hpp"
#include <vaiven/domain/career_date.hpp>

namespace vaiven {

// "3.5 years before end"; nothing where `text` does not end in "before" or "after" and an anchor,
// and where what precedes is no distance: then with a problem.
std::optional<RelativeDate> relative_date(lexing::Text text, lexing::Problem& problem);

}  // namespace vaiven
