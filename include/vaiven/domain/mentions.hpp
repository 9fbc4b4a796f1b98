#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <vaiven/domain/entry.hpp>

namespace vaiven {

// By key, how often tags and people are written.
struct Mentions {
    std::map<std::string, std::int64_t> tags;
    std::map<std::string, std::int64_t> people;

    friend bool operator==(const Mentions&, const Mentions&) = default;
};

// Adds those of `entry`. A tag that its text never names with "#" was set by an importer: then the
// same word with "@" counts, and once where there is none.
void add_mentions(const Entry& entry, Mentions& mentions);

}  // namespace vaiven
