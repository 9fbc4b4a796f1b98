#include "domain/time_reading.hpp"

#include <array>
#include <string>

#include <fmt/format.h>

#include <vaiven/domain/date_words.hpp>

namespace vaiven {

namespace lexing {

namespace {

constexpr std::size_t size_of_day = 10;  // 2019-02-11

bool is_offset(std::string_view text) {
    const std::string shape = shape_of(text);
    return shape == "z" || shape == "+99:99" || shape == "-99:99" || shape == "+9999" ||
           shape == "-9999" || shape == "+99" || shape == "-99";
}

std::string_view without_offset(std::string_view text) {
    const std::size_t at = text.find_first_of("z+-");
    if (at == std::string_view::npos || !is_offset(text.substr(at))) return text;
    return text.substr(0, at);
}

std::string_view without_fraction(std::string_view text) {
    const std::size_t at = text.find_first_of(".,");
    if (at != std::string_view::npos && is_digits(text.substr(at + 1))) return text.substr(0, at);
    return text;
}

std::optional<TimeOfDay> clock_time(std::string_view text) {
    if (shape_of(text).starts_with("9:")) return parse_iso_time(fmt::format("0{}", text));
    return parse_iso_time(text);
}

enum class HalfDay { am, pm };

struct HalfDayEnding {
    std::string_view word;
    HalfDay half;
};

constexpr std::array<HalfDayEnding, 4> endings{
    {{"am", HalfDay::am}, {"pm", HalfDay::pm}, {"a.m.", HalfDay::am}, {"p.m.", HalfDay::pm}}};

// "9", "9:30": an hour 1..12 of half a day.
std::optional<TimeOfDay> time_in_half(std::string_view text, HalfDay half) {
    const bool is_hour = is_digits(text) && text.size() <= 2;
    auto time = clock_time(is_hour ? fmt::format("{}:00", text) : std::string(text));
    if (!time || time->hour < 1 || time->hour > 12) return std::nullopt;
    time->hour = time->hour % 12 + (half == HalfDay::pm ? 12 : 0);
    return time;
}

// A time can only begin where a digit or a word for it does, so that "fri 9 am" has one.
bool may_be_time(std::string_view word) {
    return word == "noon" || word == "midnight" || shape_of(word).starts_with('9');
}

// The text from its last word but `words` on.
Text last_words(Text text, int words) {
    std::size_t at = text.lower.size();
    for (; words > 0 && at != std::string_view::npos && at > 0; --words) {
        at = text.lower.rfind(' ', at - 1);
    }
    return at == std::string_view::npos ? Text{} : text.piece(at);
}

std::optional<DayText> split_iso(Text text) {
    if (!shape_of(text.lower).starts_with("9999-99-99t")) return std::nullopt;
    const auto time = iso_time(text.lower.substr(size_of_day + 1));
    if (!time) refuse(text, no_iso_time);
    return DayText{.day = text.piece(0, size_of_day), .time = time};
}

std::optional<DayText> split_words(Text text, int words) {
    const Text ending = last_words(text, words);
    if (ending.empty() || !may_be_time(ending.lower)) return std::nullopt;
    auto time = time_of(ending);
    if (!time) time = iso_time(ending.lower);
    if (!time) return std::nullopt;
    const Text day = text.piece(0, text.lower.size() - ending.lower.size());
    return DayText{.day = before_word(day, "at").value_or(day), .time = time};
}

}  // namespace

std::optional<TimeOfDay> iso_time(std::string_view text) {
    return parse_iso_time(without_fraction(without_offset(text)));
}

std::optional<TimeOfDay> time_of(Text text) {
    if (text.lower == "noon") return TimeOfDay{.hour = 12};
    if (text.lower == "midnight") return TimeOfDay{};
    for (const auto& [word, half] : endings) {
        if (!text.lower.ends_with(word)) continue;
        return time_in_half(text.piece(0, text.lower.size() - word.size()).lower, half);
    }
    return clock_time(text.lower);
}

DayText split_time(Text text) {
    if (const auto split = split_iso(text)) return *split;
    if (const auto split = split_words(text, 1)) return *split;
    if (const auto split = split_words(text, 2)) return *split;
    return {.day = text, .time = std::nullopt};
}

}  // namespace lexing

TimeOfDay parse_time(std::string_view typed) {
    const lexing::TypedText text(typed);
    const auto time = lexing::time_of(text.text());
    if (!time) lexing::refuse(text.text(), "is not a time; write 9:30, 21:15 or 9:30 pm");
    return *time;
}

}  // namespace vaiven
