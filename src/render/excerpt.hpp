#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/search_hits.hpp>
#include <vaiven/render/style.hpp>

namespace vaiven::render {

// A line of text, safe to show, and what was sought in it.
struct Excerpt {
    std::string text;
    std::vector<TextSpan> hits;  // in order, apart
};

inline constexpr std::size_t excerpt_columns = 200;  // of a text that was found

// `text` on one line; of a longer one `columns` columns where most hits are, with "…" for what
// went.
Excerpt excerpt_of(std::string_view text, const std::vector<SearchTerm>& terms,
                   std::size_t columns);

std::vector<Excerpt> wrapped(const Excerpt& excerpt, std::size_t columns);

// With the hits in their style, or without colour between "**".
std::string shown(const Excerpt& excerpt, Colour colour);

}  // namespace vaiven::render
