#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "domain/calendar_words.hpp"
#include "domain/edtf_reading.hpp"
#include "domain/phrase.hpp"
#include "domain/time_reading.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven {

namespace {

using lexing::Reading;
using lexing::Text;

constexpr std::string_view not_a_day = "is not a date; write 2019-02-11, 'yesterday' or '11 feb'";
constexpr std::string_view not_days =
    "is not a date or range; write 2019-02, 'last month' or 2019-02-11..2019-02-17";

void refuse_season(Text text) {
    const auto season = lexing::season_phrase(text, Hemisphere::north);
    if (!season) return;
    const DateRange days = bounds_of(*season);
    lexing::refuse(
        text, fmt::format("has other days on the other side of the earth; write its months, "
                          "as in {}..{}",
                          to_string(*days.first).substr(0, 7), to_string(*days.last).substr(0, 7)));
}

// The days of one date without a range word; nothing where it is none.
std::optional<DateRange> days_of(Text text, const Reading& reading) {
    const auto edtf = lexing::phrase(text, reading);
    if (edtf) return bounds_of(*edtf);
    refuse_season(text);
    return std::nullopt;
}

DateRange days_of_side(Text side, Text whole, const Reading& reading) {
    const auto days = days_of(lexing::split_time(side).day, reading);
    if (!days) lexing::refuse(side.empty() ? whole : side, not_days);
    return *days;
}

DateRange days_between_sides(const lexing::Halves& sides, Text whole, const Reading& reading) {
    if (sides.before.empty() && sides.after.empty()) lexing::refuse(whole, not_days);
    DateRange range;
    if (!sides.before.empty()) range.first = days_of_side(sides.before, whole, reading).first;
    if (!sides.after.empty()) range.last = days_of_side(sides.after, whole, reading).last;
    if (range.first && range.last && *range.first > *range.last) {
        lexing::refuse(whole, fmt::format("ends before it begins, on {} and {}; write the earlier "
                                          "date first",
                                          to_string(*range.last), to_string(*range.first)));
    }
    return range;
}

std::optional<DateRange> days_of_range(Text text, const Reading& reading) {
    if (const auto side = lexing::after_word(text, "since")) {
        return DateRange{.first = days_of_side(*side, text, reading).first, .last = {}};
    }
    if (const auto side = lexing::after_word(text, "until")) {
        return DateRange{.first = {}, .last = days_of_side(*side, text, reading).last};
    }
    const auto sides = lexing::range_phrase(text);
    if (!sides) return std::nullopt;
    return days_between_sides(*sides, text, reading);
}

std::string in_words(const DateRange& range) {
    if (!range.last) return fmt::format("{} and later", to_string(*range.first));
    if (!range.first) return fmt::format("{} and earlier", to_string(*range.last));
    return fmt::format("{} to {}", to_string(*range.first), to_string(*range.last));
}

std::string_view name_of(const Edtf& edtf) {
    const auto* const date = std::get_if<EdtfDate>(&edtf.members.front());
    if (date == nullptr) return "a week";
    if (date->form == EdtfDate::Form::month) return "a month";
    if (date->form == EdtfDate::Form::year) return "a year";
    if (date->form == EdtfDate::Form::season) return "a part of a year";
    return "a decade";
}

[[noreturn]] void refuse_several_days(Text text, std::string_view name, const DateRange& range) {
    lexing::refuse(
        text, fmt::format("is {}, {}, and one day is needed; write it as in {}", name,
                          in_words(range), to_string(range.first ? *range.first : *range.last)));
}

Date single_day(Text text, const Reading& reading) {
    const auto edtf = lexing::phrase(text, reading);
    if (edtf) {
        const DateRange days = bounds_of(*edtf);
        if (days.first != days.last || edtf->is_set()) {
            refuse_several_days(text, name_of(*edtf), days);
        }
        return *days.first;
    }
    if (const auto range = days_of_range(text, reading)) {
        refuse_several_days(text, "a range", *range);
    }
    refuse_season(text);
    lexing::refuse(text, not_a_day);
}

}  // namespace

DayAndTime parse_day(std::string_view typed, Date today, Bias bias) {
    const lexing::TypedText text(typed);
    const auto [day, time] = lexing::split_time(text.text());
    if (day.empty()) lexing::refuse(text.text(), not_a_day);
    return {.day = single_day(day, {.today = today, .bias = bias}), .time = time};
}

std::optional<DateRange> several_days(std::string_view typed, Date today) {
    const lexing::TypedText text(typed);
    const auto edtf = lexing::phrase(text.text(), {.today = today, .bias = Bias::past});
    if (!edtf) return std::nullopt;
    const auto days = bounds_of(*edtf);
    const bool is_one = !days.first || !days.last || days.first == days.last;
    return is_one ? std::nullopt : std::optional(days);
}

DateRange parse_days(std::string_view typed, Date today, Bias bias) {
    const lexing::TypedText text(typed);
    const Reading reading{.today = today, .bias = bias};
    if (const auto range = days_of_range(text.text(), reading)) return *range;
    const Text day = lexing::split_time(text.text()).day;
    const auto days = days_of(day, reading);
    if (!days) lexing::refuse(text.text(), not_days);
    return *days;
}

bool is_date_word(std::string_view word) {
    constexpr std::array<std::string_view, 15> others{
        "today", "yesterday", "tomorrow", "now", "open", "present", "ongoing", "unknown",
        "q1",    "q2",        "q3",       "q4",  "h1",   "h2",      "noon"};
    const lexing::TypedText text(word);
    const std::string_view lower = text.text().lower;
    return std::ranges::find(others, lower) != others.end() ||
           lexing::month_of_word(lower).has_value() || lexing::weekday_of_word(lower).has_value();
}

}  // namespace vaiven
