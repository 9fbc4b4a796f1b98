#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vaiven::titles {

using Tokens = std::vector<std::string>;

// The words of a title in lower case, without accents, dots and apostrophes. What stands between
// them stays as a token of its own: "," for a comma, a dash and the like, "&" for whatever joins
// two titles, "(" and ")".
Tokens tokens_of(std::string_view title);

std::string joined(const Tokens& tokens, std::size_t first, std::size_t count);

}  // namespace vaiven::titles
