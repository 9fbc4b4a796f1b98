#include "cli/values.hpp"

#include <fmt/format.h>

#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/date_words.hpp>

namespace vaiven::cli {

DateRange whole_years(const std::string& typed, Date today) {
    const auto days = parse_days(typed, today);
    const bool begins_a_year =
        days.first && *days.first == *days_of_year(year_of(*days.first)).first;
    const bool ends_a_year = !days.last || *days.last == *days_of_year(year_of(*days.last)).last;
    if (begins_a_year && ends_a_year) return days;
    throw Error(ErrorKind::input,
                fmt::format("'{}' is not a year; try 2019, 'last year' or 2018..2020", typed));
}

std::optional<Date> day_option(std::string_view option, const std::optional<std::string>& typed,
                               Date today) {
    return optional_value_of(
        option, typed, [today](const std::string& words) { return parse_day(words, today).day; });
}

std::optional<TimeOfDay> one_time(std::optional<TimeOfDay> with_day,
                                  std::optional<TimeOfDay> by_itself) {
    if (!by_itself) return with_day;
    if (!with_day || *with_day == *by_itself) return by_itself;
    throw Error(ErrorKind::usage, fmt::format("--date says {} and --time {}; give one time",
                                              to_string(*with_day), to_string(*by_itself)));
}

std::optional<bool> either(bool yes, bool no, std::string_view names) {
    if (yes && no) throw Error(ErrorKind::usage, fmt::format("{} contradict each other", names));
    return yes || no ? std::optional(yes) : std::nullopt;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

Track named_track(const std::string& typed) {
    if (const auto track = parse_track(typed)) return *track;
    throw Error(
        ErrorKind::input,
        fmt::format("'{}' is none of management, technical, hybrid, other, unknown", typed));
}

int whole_number(const std::string& typed) {
    if (const auto value = parse_number<int>(typed)) return *value;
    throw Error(ErrorKind::input, fmt::format("'{}' is not a whole number", typed));
}

Rating named_rating(const std::string& typed) {
    const auto sign = typed.find('=');
    if (sign == std::string::npos || sign == 0) {
        throw Error(ErrorKind::input,
                    fmt::format("'{}' names no measure and value; write it as energy=3", typed));
    }
    return {.measure = lower_ascii(typed.substr(0, sign)),
            .value = whole_number(typed.substr(sign + 1))};
}

int per_cent(const std::string& typed) {
    const bool has_sign = typed.ends_with('%');
    return whole_number(has_sign ? typed.substr(0, typed.size() - 1) : typed);
}

}  // namespace vaiven::cli
