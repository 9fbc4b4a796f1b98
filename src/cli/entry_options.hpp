#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <vaiven/domain/entry.hpp>

// What the commands that write entries have in common.
namespace vaiven::cli {

// The options of ratings as they were typed.
struct TypedRatings {
    std::optional<std::string> energy;
    std::optional<std::string> mood;
    std::optional<std::string> confidence;
    std::optional<std::string> learning;
    std::optional<std::string> hands_on;
    std::vector<std::string> rates;
};

// `typed` must live as long as `command`.
void add_rating_options(CLI::App& command, TypedRatings& typed);

// By measure. Throws Error(usage) where one is rated twice.
std::vector<Rating> ratings_of(const TypedRatings& typed);

EntryKind kind_to_write(const std::string& typed);

}  // namespace vaiven::cli
