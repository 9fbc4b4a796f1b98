#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <vaiven/domain/search_query.hpp>

namespace vaiven {

// A stretch of a text, in bytes; the end is exclusive.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

// Where `text` holds one of the terms, in order and apart; hits side by side are one. A hit holds
// whole grapheme clusters. Words of a NEAR( ) are found wherever they stand.
std::vector<TextSpan> hits_in(std::string_view text, const std::vector<SearchTerm>& terms);

}  // namespace vaiven
