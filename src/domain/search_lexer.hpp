#pragma once

#include <string_view>
#include <vector>

#include <vaiven/domain/search_query.hpp>

namespace vaiven {

// A piece of a search query.
struct SearchToken {
    enum class Kind { open, close, both, either, negation, near, term };

    Kind kind = Kind::term;
    std::string_view typed;
    SearchTerm term;          // of a term
    std::string_view inside;  // of NEAR( ), what stands in the parentheses
};

// `typed` must outlive the tokens.
std::vector<SearchToken> search_tokens(std::string_view typed);

}  // namespace vaiven
