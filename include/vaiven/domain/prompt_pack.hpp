#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vaiven {

// Questions to think about.
struct PromptPack {
    std::string name;
    std::string about;  // what it is for; may be empty
    std::vector<std::string> prompts;
    bool is_own = false;  // the person's, not the program's

    friend bool operator==(const PromptPack&, const PromptPack&) = default;
};

// Looks back at the day: not a pack, but the day's own with what was written that day.
inline constexpr std::string_view evening_pack = "evening";

// Lower-case letters, digits and "-", beginning with a letter, and not `evening_pack`.
bool is_pack_name(std::string_view name);

}  // namespace vaiven
