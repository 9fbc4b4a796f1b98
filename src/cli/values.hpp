#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/format.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/track.hpp>

// What was typed behind an option, as a value. Every message begins with the option's name.
namespace vaiven::cli {

// `read(typed)`, whose errors get the option's name put in front.
template <typename Read>
auto value_of(std::string_view option, const std::string& typed, Read read) {
    try {
        return read(typed);
    } catch (const Error& error) {
        throw Error(error.kind(), std::string(option) + ": " + error.what());
    }
}

template <typename Read>
auto optional_value_of(std::string_view option, const std::optional<std::string>& typed, Read read)
    -> std::optional<decltype(read(*typed))> {
    if (!typed) return std::nullopt;
    return value_of(option, *typed, read);
}

// The days of a year, or of several: "2019", "last year", "2018..2020", "since 2018".
DateRange whole_years(const std::string& typed, Date today);

// A day behind an option; its errors begin with the option's name.
std::optional<Date> day_option(std::string_view option, const std::optional<std::string>& typed,
                               Date today);

// A day may be typed with a time, and the time by itself as well: either, if they do not differ.
// Throws Error(usage) where they do.
std::optional<TimeOfDay> one_time(std::optional<TimeOfDay> with_day,
                                  std::optional<TimeOfDay> by_itself);

// Two flags, `names` ("--star and --unstar"), of which one says yes and one no; nothing where
// neither is there.
std::optional<bool> either(bool yes, bool no, std::string_view names);

std::string joined(const std::vector<std::string>& words);  // by blanks

Track named_track(const std::string& typed);

int whole_number(const std::string& typed);
Rating named_rating(const std::string& typed);  // "energy=3"
int per_cent(const std::string& typed);         // "60" or "60%"

}  // namespace vaiven::cli
