#pragma once

#include <string>
#include <string_view>

#include <vaiven/domain/entry.hpp>

namespace vaiven::test {

inline constexpr Instant morning{.unix_milliseconds = 1'549'877'400'000, .offset_minutes = 0};

// An entry as `log` would write it, with a uid that follows from its day and text.
inline Entry entry_on(std::string_view day, std::string body) {
    const auto date = parse_iso_date(day).value();
    return {.uid = Uid::of_content(utc_milliseconds(date, {}), body),
            .day = date,
            .body = std::move(body),
            .written_at = morning,
            .updated_at = morning};
}

}  // namespace vaiven::test
