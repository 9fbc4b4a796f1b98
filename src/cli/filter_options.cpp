#include "cli/filter_options.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/values.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

// A month without a year, beside --year, is that year's.
std::string month_words(const TypedFilter& typed) {
    const bool has_year = typed.month->find_first_of("0123456789") != std::string::npos;
    return typed.year && !has_year ? *typed.month + " " + *typed.year : *typed.month;
}

void narrow(DateRange& days, std::string_view option, const DateRange& further) {
    const auto both = intersection(days, further);
    if (!both) {
        throw Error(ErrorKind::usage,
                    fmt::format("{}: no day is left together with the other dates", option));
    }
    days = *both;
}

DateRange days_of(const TypedFilter& typed, Date today) {
    const auto days = [today](const std::string& words) { return parse_days(words, today); };
    DateRange meant;
    if (typed.from) {
        narrow(meant, "--from", {.first = value_of("--from", *typed.from, days).first, .last = {}});
    }
    if (typed.to)
        narrow(meant, "--to", {.first = {}, .last = value_of("--to", *typed.to, days).last});
    if (typed.on) narrow(meant, "--on", value_of("--on", *typed.on, days));
    if (typed.year) narrow(meant, "--year", value_of("--year", *typed.year, days));
    if (typed.month) narrow(meant, "--month", value_of("--month", month_words(typed), days));
    return meant;
}

// Tags and people may be typed with their sign.
std::vector<std::string> names_of(std::string_view option, const std::vector<std::string>& typed,
                                  char sign) {
    std::vector<std::string> names;
    for (const auto& name : typed) {
        names.push_back(name.starts_with(sign) ? name.substr(1) : name);
        if (!names.back().empty()) continue;
        throw Error(ErrorKind::usage, fmt::format("{}: names nothing", option));
    }
    return names;
}

EntryKind kind_of(const std::string& typed) {
    if (const auto kind = parse_entry_kind(typed)) return *kind;
    throw Error(
        ErrorKind::input,
        fmt::format("'{}' is none of note, win, lesson, plus, minus, checkin, recall", typed));
}

std::vector<EntryKind> kinds_of(const std::vector<std::string>& typed) {
    std::vector<EntryKind> kinds;
    kinds.reserve(typed.size());
    for (const auto& name : typed) kinds.push_back(value_of("--kind", name, kind_of));
    return kinds;
}

std::vector<Rating> bounds_of(std::string_view option, const std::vector<std::string>& typed) {
    std::vector<Rating> bounds;
    bounds.reserve(typed.size());
    for (const auto& bound : typed) bounds.push_back(value_of(option, bound, named_rating));
    return bounds;
}

std::size_t limit_of(const std::string& typed) {
    const int limit = whole_number(typed);
    if (limit > 0) return static_cast<std::size_t>(limit);
    throw Error(ErrorKind::input, "how many entries? a number from 1 on");
}

constexpr const char* filter_group = "Which entries";

void add_many(CLI::App& command, const std::string& name, std::vector<std::string>& typed,
              const std::string& type, const std::string& description) {
    command.add_option(name, typed, description)
        ->type_name(type)
        ->allow_extra_args(false)
        ->group(filter_group);
}

void add_one(CLI::App& command, const std::string& name, std::optional<std::string>& typed,
             const std::string& type, const std::string& description) {
    command.add_option(name, typed, description)->type_name(type)->group(filter_group);
}

}  // namespace

void add_filter_options(CLI::App& command, TypedFilter& typed) {
    add_one(command, "--from", typed.from, "DATE",
            "From this day on (2019-02-11, 'last may', 2018)");
    add_one(command, "--to", typed.to, "DATE", "Up to this day, included");
    add_one(command, "--on", typed.on, "DATE", "On this day, or in this month, year or A..B");
    add_one(command, "--year", typed.year, "YEAR", "In this year");
    add_one(command, "--month", typed.month, "MONTH", "In this month (2019-02, may)");
    add_many(command, "--tag", typed.tags, "TAG", "With this tag; given twice: with both");
    add_many(command, "--not-tag", typed.not_tags, "TAG", "Without this tag");
    add_many(command, "--person", typed.people, "NAME", "That name this person; twice: both");
    add_many(command, "--kind", typed.kinds, "KIND", "Of this kind; given twice: of either");
    add_many(command, "--contains", typed.contains, "TEXT", "With this text, in any case");
    add_many(command, "--min", typed.least, "NAME=N", "With a rating of at least (energy=2)");
    add_many(command, "--max", typed.most, "NAME=N", "With a rating of at most (energy=2)");
    command.add_flag("--starred", typed.starred, "Starred ones only")->group(filter_group);
    add_one(command, "-n,--limit", typed.limit, "N", "Only the last N");
    command.add_flag("--reverse", typed.reverse, "Newest first")->group(filter_group);
}

EntryFilter filter_of(const TypedFilter& typed, Date today) {
    return {.days = days_of(typed, today),
            .tags = names_of("--tag", typed.tags, '#'),
            .not_tags = names_of("--not-tag", typed.not_tags, '#'),
            .people = names_of("--person", typed.people, '@'),
            .contains = typed.contains,
            .kinds = kinds_of(typed.kinds),
            .at_least = bounds_of("--min", typed.least),
            .at_most = bounds_of("--max", typed.most),
            .starred_only = typed.starred,
            .limit = optional_value_of("--limit", typed.limit, limit_of),
            .order = typed.reverse ? EntryOrder::newest_first : EntryOrder::oldest_first};
}

}  // namespace vaiven::cli
