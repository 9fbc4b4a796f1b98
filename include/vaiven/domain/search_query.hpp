#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vaiven {

// The least that is looked for.
struct SearchTerm {
    enum class Kind {
        words,   // one or more words side by side, in any case, with or without accents
        text,    // a stretch of text anywhere, in words too; the same way
        tag,     // entries with it, by key
        person,  // the same
    };

    Kind kind = Kind::words;
    std::string text;        // as typed, without the signs of the query language
    bool is_prefix = false;  // what begins so; of words, the last one

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

// A query as a tree.
struct SearchQuery {
    enum class Kind {
        term,
        near,     // `parts` are terms of words, all within `distance` words
        all,      // of `parts`
        any,      // of `parts`
        without,  // the first of `parts`, but not the second
    };

    Kind kind = Kind::term;
    SearchTerm term;                 // of a term
    std::vector<SearchQuery> parts;  // of all others
    int distance = 0;                // of near

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

// Reads what a person looks for: words as typed, all of which must occur; "a phrase", prefix*,
// *part*, #tag, @name, NEAR(a b, 5), AND, OR, NOT and parentheses. NOT binds more than AND, AND
// more than OR. Words in scripts that put no blanks between words, and signs alone, are text.
// Throws Error(usage) or Error(input), quoting what is wrong.
SearchQuery parse_search(std::string_view typed);

// The terms whose presence makes a hit: not those behind NOT. In the order typed.
std::vector<SearchTerm> terms_sought(const SearchQuery& query);

}  // namespace vaiven
