#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <vaiven/domain/date.hpp>

namespace vaiven {

// A moment, and the offset of the zone it was seen in.
struct Instant {
    std::int64_t unix_milliseconds = 0;
    int offset_minutes = 0;  // east of UTC

    friend bool operator==(const Instant&, const Instant&) = default;
};

// The civil day and time on the wall clock at the instant's own offset.
Date local_day(Instant instant);
TimeOfDay local_time(Instant instant);

// The day that a person means by today: the civil one, but before `day_starts` the one before it.
Date current_day(Instant instant, TimeOfDay day_starts);

// RFC 3339: "2019-02-11T09:30:00Z", "2019-02-11T09:30:00.250+01:00"; nothing for another form.
std::optional<Instant> parse_instant(std::string_view text);

// Always with milliseconds and a numeric offset: "2019-02-11T09:30:00.000+01:00".
std::string to_string(Instant instant);

// The instant at which it is `time` on `day` in UTC.
std::int64_t utc_milliseconds(Date day, TimeOfDay time);

}  // namespace vaiven
