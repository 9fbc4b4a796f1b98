#include "exchange/job_date.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "exchange/iso_moment.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

constexpr std::string_view iso_day = "2019-02-11";
constexpr std::string_view iso_month = "2019-02";
constexpr std::string_view iso_year = "2019";

CareerDate dated(std::string_view edtf, std::string_view typed) {
    return career_date_from(edtf, typed, bounds_of(parse_edtf(edtf)));
}

// A year or a month is one where the day that begins it is one.
bool is_year_or_month(std::string_view text) {
    if (text.size() == iso_year.size())
        return parse_iso_date(fmt::format("{}-01-01", text)).has_value();
    return text.size() == iso_month.size() &&
           parse_iso_date(fmt::format("{}-01", text)).has_value();
}

unsigned month_named(std::string_view word) {
    if (word == "sept") return 9;
    for (unsigned month = 1; month <= 12; ++month) {
        const auto short_name = lower_ascii(short_month_name(month));
        if (word == short_name || word == lower_ascii(month_name(month))) return month;
    }
    return 0;
}

// "Feb 2019" as "2019-02"; empty for anything else.
std::string month_in_words(std::string_view text) {
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos) return {};
    auto word = lower_ascii(text.substr(0, blank));
    if (word.ends_with('.')) word.pop_back();
    const auto month = month_named(word);
    auto edtf = fmt::format("{}-{:02}", text.substr(blank + 1), month);
    return month > 0 && is_year_or_month(edtf) ? edtf : std::string{};
}

}  // namespace

std::optional<CareerDate> job_date(std::string_view text) {
    const auto typed = on_one_line(trimmed(text));
    if (is_year_or_month(typed)) return dated(typed, typed);
    const auto month = month_in_words(typed);
    if (!month.empty()) return dated(month, typed);
    const auto moment = parse_iso_moment(typed);
    if (!moment) return std::nullopt;
    const auto day = to_string(moment->day);
    return dated(day, day);
}

bool means_still_going_on(std::string_view text) {
    constexpr std::array<std::string_view, 6> words{"",    "present", "current",
                                                    "now", "ongoing", "today"};
    return std::ranges::find(words, lower_ascii(trimmed(text))) != words.end();
}

bool is_day(const CareerDate& date) {
    return date.edtf.size() == iso_day.size();
}

bool is_first_of_month(const CareerDate& date) {
    return is_day(date) && date.edtf.ends_with("-01");
}

CareerDate month_of(const CareerDate& day) {
    const auto month = day.edtf.substr(0, iso_month.size());
    return dated(month, month);
}

}  // namespace vaiven::exchange
