#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/prompt_pack.hpp>
#include <vaiven/report/timeline.hpp>

// Questions to think about: which pack of them fits a person's career now, and which one is a
// day's.
namespace vaiven::report {

enum class Season { daily, ending, beginning, yearly };

std::string_view to_string(Season season);  // the name of its pack

// On the day of the timeline, the first that holds of:
// - ending: the main role ends within 60 days, or a role of at least its share begins within them;
//   where no role is held, the last main one ended at most 60 days ago;
// - beginning: the first 90 days of the main role;
// - yearly: 15 December to 15 January;
// - daily.
// Vague dates count by their point.
Season season_of(const Timeline& timeline);

// The index of the day's prompt in a pack of `count`, at least 1; from 2 on, two days in a row have
// different ones. In rounds of `count` days each comes once, in an order of the round's own, so
// that whoever writes on Fridays only meets them all too.
std::size_t prompt_of_day(std::size_t count, Date day);

// From 17:00 on a day is looked back at.
bool is_evening(TimeOfDay time);

struct Prompt {
    std::string pack;  // its name
    std::string text;

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

Prompt prompt_of_day(const PromptPack& pack, Date day);

struct PromptReport {
    Date today = earliest_date;
    Prompt prompt;
    std::vector<Entry> entries;  // of the day, where it is looked back at

    friend bool operator==(const PromptReport&, const PromptReport&) = default;
};

struct PacksReport {
    Date today = earliest_date;
    std::string todays;  // the name of the pack that today's prompt is from
    std::vector<PromptPack> packs;

    friend bool operator==(const PacksReport&, const PacksReport&) = default;
};

}  // namespace vaiven::report
