#pragma once

#include <string>
#include <vector>

#include <vaiven/store/history.hpp>

// Changes of the journal in words.
namespace vaiven::commands {

std::string record_words(const store::RecordName& record);  // "entry 12", "m3", "role cto"

std::string when_words(const store::LoggedChange& change);     // "Mon 2019-02-11 09:30"
std::string command_words(const store::LoggedChange& change);  // "log", "undo of c57"

// "added entry 12; changed role cto"
std::string touched_words(const std::vector<store::TouchedRecords>& records);

enum class Reversed { taken_back, put_back };

// "Took back c57, log of Mon 2019-02-11: entry 12 is gone."
std::string reversal_words(const store::Reversal& reversal, Reversed reversed);

}  // namespace vaiven::commands
