#include "system/clock.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "system/environment.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::system {

namespace {

int local_offset_minutes(std::time_t moment) {
    std::tm local{};
    tzset();
    if (localtime_r(&moment, &local) == nullptr) return 0;
    // A TZ may say more than the day has; RFC 3339 cannot.
    constexpr long widest = 23 * 60 + 59;
    return static_cast<int>(std::clamp(local.tm_gmtoff / 60, -widest, widest));
}

}  // namespace

Instant now() {
    if (const auto fixed = variable("VAIVEN_NOW")) {
        if (const auto instant = parse_instant(*fixed)) return *instant;
        throw Error(ErrorKind::usage, "VAIVEN_NOW: '" + *fixed +
                                          "' is not an instant such as 2019-02-11T09:30:00+01:00");
    }
    const auto moment = std::chrono::system_clock::now();
    const auto milliseconds =
        std::chrono::floor<std::chrono::milliseconds>(moment).time_since_epoch().count();
    return {.unix_milliseconds = milliseconds,
            .offset_minutes = local_offset_minutes(std::chrono::system_clock::to_time_t(moment))};
}

}  // namespace vaiven::system
