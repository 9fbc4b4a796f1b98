#pragma once

#include <vector>

#include "domain/titles/tokens.hpp"

namespace vaiven::titles {

// One of the titles that a person joined into one: "Director of Engineering (EMEA), CTO" has three
// parts.
struct Part {
    Tokens name;            // "director"
    Tokens field;           // "engineering"; what stands behind "of", or in another part
    bool is_aside = false;  // in brackets

    friend bool operator==(const Part&, const Part&) = default;
};

// `tokens` in the words of the table. Empty parts, what stands behind "at" and parts that tell of
// the past ("CTO, formerly Developer") are left out.
std::vector<Part> parts_of(const Tokens& tokens);

}  // namespace vaiven::titles
