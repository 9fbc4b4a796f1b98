#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace vaiven {

// A tag or a person, without its sign, and how many entries name it.
struct NameCount {
    std::string name;  // as it was first written: in the earliest entry, by day and id
    std::int64_t entries = 0;
    std::optional<std::int64_t> mentions;  // how often they write it, where that was counted

    friend bool operator==(const NameCount&, const NameCount&) = default;
};

}  // namespace vaiven
