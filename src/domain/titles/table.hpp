#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/titles/tokens.hpp"
#include <vaiven/domain/track.hpp>

namespace vaiven::titles {

// How a title is read: by its own tracks, or by the field beside it, as these are.
enum class Rule { own_tracks, like_manager, like_director, like_lead, like_analyst };

struct Meaning {
    Rule rule = Rule::own_tracks;
    std::vector<Track> tracks;  // for own_tracks; more than one: ambiguous, commonest first
    bool gives_way = false;     // says nothing beside another title: "intern"

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

enum class Field { no_matter, technical, other_trade };

// titles.txt and title_words.txt.
struct Table {
    std::unordered_map<std::string, Meaning> titles;
    std::unordered_map<std::string, Field> fields;
    std::unordered_map<std::string, Tokens> read_as;

    // The most tokens that a key of any of the three has.
    std::size_t longest = 1;
};

const Table& table();

// `tokens` in the words of the table: abbreviations and other languages put aside, and titles and
// fields that hold a small word or a "&" ("chief of staff") made one token.
Tokens in_words_of_table(const Tokens& tokens);

// Small words: one that puts what follows it under what it follows ("of"), and one behind which
// stands only where or when ("at").
bool is_of(const std::string& token);
bool is_at(const std::string& token);
bool is_separator(const std::string& token);

}  // namespace vaiven::titles
