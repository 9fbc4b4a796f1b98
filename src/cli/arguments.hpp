#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

// The words of a command line, so that CLI11 reads them as they are meant.
namespace vaiven::cli {

// "-3d" is tied to the option whose date it is. What stands behind "--", and what CLI11 would take
// apart ("[a,b]"), is marked as a word; the "--" goes. Throws Error(usage) for what cannot be
// meant.
std::vector<std::string> prepared(const std::vector<std::string>& arguments);

bool is_marked(const std::string& word);
bool is_behind_dashes(const std::string& word);
std::string unmarked(const std::string& word);

// What takes words, here and in the subcommands, takes marked ones without their mark. Where an
// option would get a word from behind "--" as its value, parsing throws Error(usage).
void take_marked_words(CLI::App& app);

}  // namespace vaiven::cli
