#include "exchange/iso_moment.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "exchange/reasons.hpp"

namespace vaiven::exchange {

namespace {

constexpr std::size_t day_length = std::string_view("2019-02-11").size();

bool is_ascii_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

// Whether `text` is like `pattern`, in which "0" stands for any digit.
bool is_like(std::string_view text, std::string_view pattern) {
    return std::ranges::equal(text, pattern, [](char sign, char wanted) {
        return wanted == '0' ? is_ascii_digit(sign) : sign == wanted;
    });
}

bool is_fraction(std::string_view text) {
    return text.size() > 1 && text[0] == '.' && std::ranges::all_of(text.substr(1), is_ascii_digit);
}

bool is_zone(std::string_view text) {
    return text == "Z" || is_like(text, "+00:00") || is_like(text, "-00:00");
}

// "09:30:15.123+01:00" and what is shorter.
std::optional<TimeOfDay> time_with_zone(std::string_view text) {
    const auto zone = std::min(text.find_first_of("Z+-"), text.size());
    const auto clock = text.substr(0, zone);
    const auto fraction = std::min(clock.find('.'), clock.size());
    if (zone < text.size() && !is_zone(text.substr(zone))) return std::nullopt;
    const bool has_seconds = fraction == std::string_view("09:30:15").size();
    if (fraction < clock.size() && !(has_seconds && is_fraction(clock.substr(fraction)))) {
        return std::nullopt;
    }
    return parse_iso_time(clock.substr(0, fraction));
}

}  // namespace

std::optional<Moment> parse_iso_moment(std::string_view text) {
    const auto day = parse_iso_date(text.substr(0, day_length));
    if (!day) return std::nullopt;
    if (text.size() == day_length) return Moment{.day = *day};
    if (text[day_length] != 'T' && text[day_length] != ' ') return std::nullopt;
    const auto time = time_with_zone(text.substr(day_length + 1));
    if (!time) return std::nullopt;
    return Moment{.day = *day, .time = time};
}

bool begins_like_a_day(std::string_view text) {
    return is_like(text.substr(0, day_length), "0000-00-00");
}

std::string bad_day_reason(std::string_view text) {
    const auto day = text.substr(0, day_length);
    if (begins_like_a_day(text) && !parse_iso_date(day)) {
        return fmt::format("the day '{}' does not exist", day);
    }
    return fmt::format("{} is not a day such as 2019-02-11 or a moment such as 2019-02-11T09:30",
                       quotation(text));
}

}  // namespace vaiven::exchange
