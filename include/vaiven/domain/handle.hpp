#pragma once

#include <string>
#include <string_view>
#include <vector>

// The short names by which people type roles and stints.
namespace vaiven {

// Lower-case letters, digits and "-", beginning with a letter; neither the id of another record
// (m3, q2, c57) nor a word that means a date. Throws Error(input) for anything else.
void check_handle(std::string_view handle);

// A handle for a title: its usual abbreviation if it has one ("Site Reliability Engineer" is sre),
// else up to three of its words, and "-2", "-3" … behind one that is in `taken`. It always passes
// check_handle.
std::string handle_for(std::string_view title, const std::vector<std::string>& taken);

}  // namespace vaiven
