#include "cli/entry_options.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/values.hpp"

namespace vaiven::cli {

namespace {

void check_is_rated_once(const std::vector<Rating>& ratings) {
    const auto twice = std::ranges::adjacent_find(ratings, {}, &Rating::measure);
    if (twice == ratings.end()) return;
    throw Error(ErrorKind::usage, fmt::format("{} is rated twice", twice->measure));
}

}  // namespace

void add_rating_options(CLI::App& command, TypedRatings& typed) {
    const auto* group = "Ratings";
    command.add_option("--energy", typed.energy, "1 to 5")->type_name("N")->group(group);
    command.add_option("--mood", typed.mood, "1 to 5")->type_name("N")->group(group);
    command.add_option("--confidence", typed.confidence, "1 to 5")->type_name("N")->group(group);
    command.add_option("--learning", typed.learning, "1 to 5")->type_name("N")->group(group);
    command
        .add_option("--hands-on", typed.hands_on,
                    "Part of the day spent on technical work, 0 to 100")
        ->type_name("PERCENT")
        ->group(group);
    command.add_option("--rate", typed.rates, "Any other measure")
        ->type_name("NAME=N")
        ->allow_extra_args(false)
        ->group(group);
}

std::vector<Rating> ratings_of(const TypedRatings& typed) {
    std::vector<Rating> ratings;
    const auto add = [&ratings](const char* measure, const std::optional<std::string>& value,
                                auto read) {
        if (!value) return;
        ratings.push_back(
            {.measure = measure, .value = value_of(std::string("--") + measure, *value, read)});
    };
    add("energy", typed.energy, whole_number);
    add("mood", typed.mood, whole_number);
    add("confidence", typed.confidence, whole_number);
    add("learning", typed.learning, whole_number);
    add("hands-on", typed.hands_on, per_cent);
    for (const auto& rate : typed.rates) ratings.push_back(value_of("--rate", rate, named_rating));
    std::ranges::sort(ratings, {}, &Rating::measure);
    check_is_rated_once(ratings);
    return ratings;
}

EntryKind kind_to_write(const std::string& typed) {
    const auto kind = parse_entry_kind(typed);
    if (kind && *kind != EntryKind::recall) return *kind;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is none of note, win, lesson, plus, minus, checkin", typed));
}

}  // namespace vaiven::cli
