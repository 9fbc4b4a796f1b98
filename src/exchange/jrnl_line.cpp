#include "exchange/jrnl_line.hpp"

#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>

namespace vaiven::exchange {

namespace {

constexpr std::size_t day_length = std::string_view("2019-02-11").size();

// What stands before `half` at the end of `text`, in either case; nothing where it does not end so.
std::optional<std::string_view> before_half_day(std::string_view text, std::string_view half) {
    if (text.size() < half.size()) return std::nullopt;
    const auto end = text.size() - half.size();
    if (lower_ascii(text.substr(end)) != half) return std::nullopt;
    return trimmed(text.substr(0, end));
}

// "9:30" and "09:30:15" by shape alone, with a leading zero added where it is wanting.
std::optional<std::string> clock_text(std::string_view text) {
    constexpr std::string_view signs = "0123456789:";
    const auto colon = text.find(':');
    if (colon != 1 && colon != 2) return std::nullopt;
    if (text.find_first_not_of(signs) != std::string_view::npos) return std::nullopt;
    return (colon == 1 ? "0" : "") + std::string(text);
}

enum class HalfDay { none, am, pm };

std::optional<TimeOfDay> on_24_hours(std::optional<TimeOfDay> time, HalfDay half) {
    if (!time || half == HalfDay::none) return time;
    if (time->hour < 1 || time->hour > 12) return std::nullopt;
    time->hour = time->hour % 12 + (half == HalfDay::pm ? 12 : 0);
    return time;
}

// A time by its shape, and what it says.
struct JrnlTime {
    std::optional<TimeOfDay> time;  // nothing where such a time does not exist
};

std::optional<JrnlTime> jrnl_time(std::string_view text) {
    auto half = HalfDay::none;
    if (const auto morning = before_half_day(text, "am")) {
        half = HalfDay::am;
        text = *morning;
    } else if (const auto evening = before_half_day(text, "pm")) {
        half = HalfDay::pm;
        text = *evening;
    }
    const auto clock = clock_text(text);
    if (!clock) return std::nullopt;
    return JrnlTime{.time = on_24_hours(parse_iso_time(*clock), half)};
}

// The inside of the brackets; empty where the line does not begin with a pair of them that a blank
// or the line's end follows.
std::string_view in_brackets(std::string_view line) {
    if (!line.starts_with('[')) return {};
    const auto end = line.find(']');
    if (end == std::string_view::npos) return {};
    if (end + 1 < line.size() && line[end + 1] != ' ' && line[end + 1] != '\t') return {};
    return line.substr(1, end - 1);
}

bool is_tag_character(char32_t character) {
    constexpr std::u32string_view signs = U"-+*#/_";
    return is_letter(character) || is_digit(character) || is_combining_mark(character) ||
           signs.find(character) != std::u32string_view::npos;
}

// The tag that begins at `at`, behind the sign.
std::string_view tag_at(std::string_view text, std::size_t at) {
    const auto begin = at;
    auto end = at;
    while (at < text.size() && is_tag_character(next_character(text, at))) end = at;
    return text.substr(begin, end - begin);
}

}  // namespace

std::optional<JrnlDateLine> jrnl_date_line(std::string_view line) {
    const auto date = trimmed(in_brackets(line));
    if (!begins_like_a_day(date)) return std::nullopt;
    const auto text = trimmed(line.substr(line.find(']') + 1));
    const auto day = parse_iso_date(date.substr(0, day_length));
    if (date.size() == day_length) {
        const auto moment = day ? std::optional(Moment{.day = *day}) : std::nullopt;
        return JrnlDateLine{.moment = moment, .date = date, .text = text};
    }
    if (date[day_length] != ' ' && date[day_length] != 'T') return std::nullopt;
    const auto time = jrnl_time(trimmed(date.substr(day_length + 1)));
    if (!time) return std::nullopt;
    const auto moment =
        day && time->time ? std::optional(Moment{.day = *day, .time = time->time}) : std::nullopt;
    return JrnlDateLine{.moment = moment, .date = date, .text = text};
}

bool resembles_date_line(std::string_view line) {
    return line.starts_with('[') && begins_like_a_day(trimmed(line.substr(1)));
}

JrnlTitle without_star(std::string_view text) {
    if (text == "*") return {.text = {}, .starred = true};
    if (text.ends_with(" *"))
        return {.text = trimmed(text.substr(0, text.size() - 1)), .starred = true};
    if (text.starts_with("* ")) return {.text = trimmed(text.substr(1)), .starred = true};
    return {.text = text};
}

std::vector<std::string> jrnl_tags(std::string_view text) {
    std::vector<std::string> tags;
    char32_t previous = ' ';
    std::size_t at = 0;
    while (at < text.size()) {
        const auto character = next_character(text, at);
        if (character == '@' && is_white_space(previous)) {
            const auto tag = tag_at(text, at);
            if (!tag.empty()) tags.emplace_back(tag);
        }
        previous = character;
    }
    return unique_by_key(std::move(tags));
}

}  // namespace vaiven::exchange
