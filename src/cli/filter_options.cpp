#include "cli/filter_options.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/values.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

namespace {

Date first_day_of(const std::string& typed, Date today) {
    if (const auto first = parse_days(typed, today).first) return *first;
    throw Error(ErrorKind::input, fmt::format("'{}' has no first day; --to takes an end", typed));
}

Date last_day_of(const std::string& typed, Date today) {
    if (const auto last = parse_days(typed, today).last) return *last;
    throw Error(ErrorKind::input, fmt::format("'{}' has no last day; --from takes a start", typed));
}

DateRange whole_month(const std::string& typed, Date today) {
    const auto days = parse_days(typed, today);
    const bool is_month = days.first && days.last && day_of(*days.first) == 1 &&
                          *days.last == last_of_month(*days.first);
    if (is_month) return days;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is not a month; try 2019-02, may, or 5 beside --year", typed));
}

// Beside --year, a month needs none: "may", "5".
std::string month_words(const TypedFilter& typed) {
    const auto& month = *typed.month;
    if (!typed.year) return month;
    const auto digits = month.find_first_of("0123456789");
    if (digits == std::string::npos) return month + " " + *typed.year;
    const bool is_number = month.size() <= 2 && digits == 0;
    return is_number ? fmt::format("{}-{:0>2}", *typed.year, month) : month;
}

void narrow(DateRange& days, std::string_view option, const DateRange& further) {
    const auto both = intersection(days, further);
    if (!both) {
        throw Error(ErrorKind::usage,
                    fmt::format("{}: no day is left together with the other dates", option));
    }
    days = *both;
}

// What is common to all the dates that were typed.
DateRange days_of(const TypedFilter& typed, Date today) {
    const auto read = [today](std::string_view option, const std::string& words, auto reader) {
        return value_of(option, words,
                        [today, reader](const std::string& value) { return reader(value, today); });
    };
    const auto any_days = [](const std::string& words, Date day) { return parse_days(words, day); };
    DateRange days;
    if (typed.from) {
        narrow(days, "--from", {.first = read("--from", *typed.from, first_day_of), .last = {}});
    }
    if (typed.to) narrow(days, "--to", {.first = {}, .last = read("--to", *typed.to, last_day_of)});
    if (typed.on) narrow(days, "--on", read("--on", *typed.on, any_days));
    if (typed.year) narrow(days, "--year", read("--year", *typed.year, whole_years));
    if (typed.month) narrow(days, "--month", read("--month", month_words(typed), whole_month));
    return days;
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

std::vector<std::string> texts_of(const std::vector<std::string>& typed) {
    if (std::ranges::find(typed, std::string()) == typed.end()) return typed;
    throw Error(ErrorKind::usage, "--contains: names nothing");
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

EntryFilter filter_of(const TypedFilter& typed, Date today) {
    return {.days = days_of(typed, today),
            .tags = names_of("--tag", typed.tags, '#'),
            .not_tags = names_of("--not-tag", typed.not_tags, '#'),
            .people = names_of("--person", typed.people, '@'),
            .contains = texts_of(typed.contains),
            .kinds = kinds_of(typed.kinds),
            .at_least = bounds_of("--min", typed.least),
            .at_most = bounds_of("--max", typed.most),
            .starred_only = typed.starred,
            .limit = optional_value_of("--limit", typed.limit, limit_of),
            .order = typed.reverse ? EntryOrder::newest_first : EntryOrder::oldest_first};
}

std::vector<Track> tracks_of(const std::vector<std::string>& typed) {
    std::vector<Track> tracks;
    tracks.reserve(typed.size());
    for (const auto& name : typed) tracks.push_back(value_of("--track", name, named_track));
    return tracks;
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
    add_many(command, "--role", typed.roles, "HANDLE",
             "About this role, or written in it; given twice: of either");
    add_many(command, "--track", typed.tracks, "TRACK",
             "The same for all roles of this track; twice: of either");
    add_many(command, "--kind", typed.kinds, "KIND", "Of this kind; given twice: of either");
    add_many(command, "--contains", typed.contains, "TEXT", "With this text, in any case");
    add_many(command, "--min", typed.least, "NAME=N", "With a rating of at least (energy=2)");
    add_many(command, "--max", typed.most, "NAME=N", "With a rating of at most (energy=2)");
    command.add_flag("--starred", typed.starred, "Starred ones only")->group(filter_group);
    add_one(command, "-n,--limit", typed.limit, "N", "Only the last N");
    command.add_flag("--reverse", typed.reverse, "Newest first")->group(filter_group);
}

commands::EntryChoice entries_of(const TypedFilter& typed, Date today) {
    return {
        .filter = filter_of(typed, today), .roles = typed.roles, .tracks = tracks_of(typed.tracks)};
}

}  // namespace vaiven::cli
