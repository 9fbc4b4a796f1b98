#include <cstdlib>

#include <fmt/format.h>

#include <vaiven/domain/instant.hpp>

namespace vaiven {

namespace chrono = std::chrono;

namespace {

chrono::sys_time<chrono::milliseconds> wall_clock(Instant instant) {
    return chrono::sys_time<chrono::milliseconds>{chrono::milliseconds{instant.unix_milliseconds} +
                                                  chrono::minutes{instant.offset_minutes}};
}

// Minutes east of UTC for "Z", "+01:00" or "-08:00".
std::optional<int> offset_minutes(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const auto offset = parse_iso_time(text.substr(1));
    if (!offset) return std::nullopt;
    const int minutes = offset->hour * 60 + offset->minute;
    return text[0] == '-' ? -minutes : minutes;
}

// The milliseconds that ".25" writes; digits past the third are dropped.
std::optional<int> fraction_milliseconds(std::string_view text) {
    if (text.empty()) return 0;
    if (text[0] != '.' || text.size() == 1) return std::nullopt;
    int value = 0;
    int unit = 100;
    for (const char digit : text.substr(1)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value += unit * (digit - '0');
        unit /= 10;
    }
    return value;
}

}  // namespace

Date local_day(Instant instant) {
    return Date{chrono::floor<chrono::days>(wall_clock(instant))};
}

TimeOfDay local_time(Instant instant) {
    const auto moment = wall_clock(instant);
    const chrono::hh_mm_ss time{moment - chrono::floor<chrono::days>(moment)};
    return {.hour = static_cast<int>(time.hours().count()),
            .minute = static_cast<int>(time.minutes().count()),
            .second = static_cast<int>(time.seconds().count())};
}

Date current_day(Instant instant, TimeOfDay day_starts) {
    const auto day = local_day(instant);
    return local_time(instant) < day_starts ? add_days(day, -1) : day;
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return std::nullopt;
    const auto zone = text.find_first_of("Zz+-", 19);
    if (zone == std::string_view::npos) return std::nullopt;
    const auto day = parse_iso_date(text.substr(0, 10));
    const auto time = parse_iso_time(text.substr(11, 8));
    const auto fraction = fraction_milliseconds(text.substr(19, zone - 19));
    const auto offset = offset_minutes(text.substr(zone));
    if (!day || !time || !fraction || !offset) return std::nullopt;
    return Instant{.unix_milliseconds =
                       utc_milliseconds(*day, *time) + *fraction - std::int64_t{*offset} * 60'000,
                   .offset_minutes = *offset};
}

std::string to_string(Instant instant) {
    const auto time = local_time(instant);
    const auto milliseconds = ((instant.unix_milliseconds % 1000) + 1000) % 1000;
    const int offset = std::abs(instant.offset_minutes);
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}{}{:02}:{:02}", to_string(local_day(instant)),
                       time.hour, time.minute, time.second, milliseconds,
                       instant.offset_minutes < 0 ? '-' : '+', offset / 60, offset % 60);
}

std::int64_t utc_milliseconds(Date day, TimeOfDay time) {
    const auto moment = chrono::sys_days{day} + chrono::hours{time.hour} +
                        chrono::minutes{time.minute} + chrono::seconds{time.second};
    return chrono::duration_cast<chrono::milliseconds>(moment.time_since_epoch()).count();
}

}  // namespace vaiven
