#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The short names by which people type roles and stints.
namespace vaiven {

// Why `handle` is none: it has to be lower-case letters, digits and "-", beginning with a letter,
// and neither the id of another record (m3, q2, c57) nor a word that means a date. Nothing where
// it is one.
std::optional<std::string> problem_of_handle(std::string_view handle);

// Throws Error(input) with that problem.
void check_handle(std::string_view handle);

// A handle for a title: its usual abbreviation if it has one ("Site Reliability Engineer" is sre),
// else up to three of its words, and "-2", "-3" … behind one that is in `taken`. It always passes
// check_handle.
std::string handle_for(std::string_view title, const std::vector<std::string>& taken);

}  // namespace vaiven
