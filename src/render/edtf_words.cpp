#include "render/edtf_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace vaiven::render {

namespace {

// 21 to 41, as EDTF numbers them.
constexpr std::array<std::string_view, 21> season_names{"spring",
                                                        "summer",
                                                        "autumn",
                                                        "winter",
                                                        "spring",
                                                        "summer",
                                                        "autumn",
                                                        "winter",
                                                        "spring",
                                                        "summer",
                                                        "autumn",
                                                        "winter",
                                                        "Q1",
                                                        "Q2",
                                                        "Q3",
                                                        "Q4",
                                                        "early",
                                                        "mid",
                                                        "late",
                                                        "first half of",
                                                        "second half of"};

std::string unqualified(const EdtfDate& date) {
    switch (date.form) {
        case EdtfDate::Form::century:
            return fmt::format("{:04} to {:04}", date.year, date.year + 99);
        case EdtfDate::Form::decade: return fmt::format("{:04}s", date.year);
        case EdtfDate::Form::year: return fmt::format("{:04}", date.year);
        case EdtfDate::Form::month_left_open:
        case EdtfDate::Form::date_left_open: return fmt::format("some time in {:04}", date.year);
        case EdtfDate::Form::season:
            return fmt::format("{} {:04}", season_names.at(date.month - 21), date.year);
        case EdtfDate::Form::month:
        case EdtfDate::Form::day_left_open:
            return fmt::format("{:04}-{:02}", date.year, date.month);
        case EdtfDate::Form::day:
            return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    }
    return {};  // not reached
}

std::string words(const EdtfDate& date) {
    return fmt::format("{}{}{}", date.uncertain ? "perhaps " : "",
                       date.approximate ? "around " : "", unqualified(date));
}

std::string words(const EdtfSpan& span) {
    if (!span.from) return words(*span.to) + " or earlier";
    if (!span.to) return words(*span.from) + " or later";
    return fmt::format("between {} and {}", words(*span.from), words(*span.to));
}

}  // namespace

std::string edtf_words(const Edtf& edtf) {
    const bool has_span = std::ranges::any_of(edtf.members, [](const EdtfMember& member) {
        return std::holds_alternative<EdtfSpan>(member);
    });
    std::string text;
    for (const EdtfMember& member : edtf.members) {
        if (!text.empty()) text += has_span ? ", or " : " or ";
        text += std::visit([](const auto& value) { return words(value); }, member);
    }
    return text;
}

}  // namespace vaiven::render
