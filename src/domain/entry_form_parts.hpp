#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/measure.hpp>

// What the printing and the reading of an entry's form share.
namespace vaiven::forms {

inline constexpr std::string_view fence = "---";
inline constexpr std::string_view comment_begin = "<!-- vaiven";
inline constexpr std::string_view comment_end = "-->";
inline constexpr std::string_view journal_key = "journal: ";

// The fields that are no measure's, in the order in which they are printed; the measures stand
// before "about".
inline constexpr std::array<std::string_view, 7> own_fields{"date",  "time", "kind",   "tags",
                                                            "about", "star", "private"};

// The name of the field of a measure: "energy", or "rate time" where the name is taken.
std::string field_of(std::string_view measure);

// A form taken apart; the views point into it. Lines are counted from 1.
struct Parts {
    std::vector<std::string_view> fields;  // the lines between the two of ---
    std::size_t first_line = 0;            // the number of the first of them; 0: no front matter
    std::string_view comment;              // between its two signs; empty where there is none
    std::string_view text;
    std::size_t broken_line = 0;  // where something begins that has no end
    std::string_view problem;     // what that is; empty where all is well
};

Parts parts_of(std::string_view form);

// "sleep, burn-out, "two words"": commas between them, in quotes where a tag would not be read
// back as it is.
std::string printed_tags(const std::vector<std::string>& tags);

// The tags of such a list; blanks part them as well, and brackets around it and a "#" before a tag
// say nothing. Throws Error(input).
std::vector<std::string> parse_tags(std::string_view list);

}  // namespace vaiven::forms
