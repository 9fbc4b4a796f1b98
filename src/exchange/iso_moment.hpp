#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <vaiven/domain/date.hpp>

namespace vaiven::exchange {

// A day and, where one was written, a time, both as they stood on the writer's wall.
struct Moment {
    Date day = earliest_date;
    std::optional<TimeOfDay> time;

    friend bool operator==(const Moment&, const Moment&) = default;
};

// "2019-02-11", or with a time: "2019-02-11T09:30", then seconds, a fraction of them and "Z" or
// "+01:00" as it likes; a blank may stand for the "T". Fraction and zone are dropped.
std::optional<Moment> parse_iso_moment(std::string_view text);

// Whether `text` begins like "2019-02-11", be it a day that exists or not.
bool begins_like_a_day(std::string_view text);

// Why `text` is not the day or moment it should be.
std::string bad_day_reason(std::string_view text);

}  // namespace vaiven::exchange
