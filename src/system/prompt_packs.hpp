#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/prompt_pack.hpp>

namespace vaiven::system {

// The program's own packs first, then the person's by name: $XDG_CONFIG_HOME/vaiven/prompts/*.toml,
// which go before the program's of the same name. Throws Error(input) with file, line and column
// where one of them cannot be read.
std::vector<PromptPack> prompt_packs();

// Reads only that one. Throws Error(not_found) where there is none.
PromptPack prompt_pack(const std::string& name);

// A pack, and why it is not the person's own of that name, where there is one.
struct UsablePack {
    PromptPack pack;
    std::optional<std::string> problem;
};

// The same; but where the person's pack cannot be read, the program's of that name, if there is
// one.
UsablePack usable_prompt_pack(const std::string& name);

// What a file says: `about`, a text that may be left out, and `prompts`, a list of texts. Throws
// Error(input).
PromptPack parse_prompt_pack(std::string_view text, const std::string& file);

}  // namespace vaiven::system
