#pragma once

#include <optional>
#include <string_view>

#include "domain/typed_text.hpp"
#include <vaiven/domain/date.hpp>

namespace vaiven::lexing {

// "09:30", "09:30:15", perhaps with a fraction of a second and an offset ("Z", "+02:00"), which
// are dropped: a day never shifts with the zone. Lower case.
std::optional<TimeOfDay> iso_time(std::string_view text);

// Why "2019-02-11T9" has none.
inline constexpr std::string_view no_iso_time =
    "has no time behind the T; write it as in 2019-02-11T09:30";

// All that parse_time takes; nothing where it is no time.
std::optional<TimeOfDay> time_of(Text text);

// A text that ends in a time of day: "2019-02-11T09:30", "yesterday at 9 pm". `time` is absent
// where there is none; nothing is checked of `day`.
struct DayText {
    Text day;
    std::optional<TimeOfDay> time;
};

DayText split_time(Text text);

}  // namespace vaiven::lexing
