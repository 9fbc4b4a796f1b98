#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <vaiven/domain/edtf.hpp>

namespace vaiven {

namespace {

using Form = EdtfDate::Form;

constexpr unsigned first_code_of_north = 25;
constexpr unsigned codes_between_hemispheres = 4;

struct Months {
    unsigned first;
    int count;
};

// From code 25 on: seasons of the north, of the south, quarters, thirds, halves.
constexpr std::array<Months, 17> months_of_season{{{3, 3},
                                                   {6, 3},
                                                   {9, 3},
                                                   {12, 3},
                                                   {9, 3},
                                                   {12, 3},
                                                   {3, 3},
                                                   {6, 3},
                                                   {1, 3},
                                                   {4, 3},
                                                   {7, 3},
                                                   {10, 3},
                                                   {1, 4},
                                                   {5, 4},
                                                   {9, 4},
                                                   {1, 6},
                                                   {7, 6}}};

DateRange days_of_season(const EdtfDate& date, Hemisphere hemisphere) {
    unsigned code = date.month;
    if (code < first_code_of_north) code += codes_between_hemispheres;
    if (code != date.month && hemisphere == Hemisphere::south) code += codes_between_hemispheres;
    const Months months = months_of_season.at(code - first_code_of_north);
    const Date first = *date_of(date.year, months.first, 1);
    return {.first = first, .last = last_of_month(add_months(first, months.count - 1))};
}

DateRange days_of_years(int first, int count, bool widened) {
    const int more = widened ? count : 0;
    return {.first = days_of_year(std::max(first - more, 1)).first,
            .last = days_of_year(std::min(first + count - 1 + more, 9999)).last};
}

DateRange days_of_months(const EdtfDate& date) {
    const int more = date.approximate ? 1 : 0;
    const Date first = *date_of(date.year, date.month, 1);
    return {.first = add_months(first, -more), .last = last_of_month(add_months(first, more))};
}

DateRange days_around(const EdtfDate& date) {
    const int more = date.approximate ? 1 : 0;
    const Date day = *date_of(date.year, date.month, date.day);
    return {.first = add_days(day, -more), .last = add_days(day, more)};
}

DateRange bounds_of(const EdtfSpan& span, Hemisphere hemisphere) {
    const DateRange from = span.from ? bounds_of(*span.from, hemisphere) : DateRange{};
    const DateRange to = span.to ? bounds_of(*span.to, hemisphere) : DateRange{};
    // Seasons 21-24 that stand in order on one hemisphere may not on the other.
    const bool is_reversed = from.first && to.last && *from.first > *to.last;
    if (is_reversed) return {.first = to.first, .last = from.last};
    return {.first = from.first, .last = to.last};
}

DateRange hull(const DateRange& one, const DateRange& other) {
    DateRange both;
    if (one.first && other.first) both.first = std::min(*one.first, *other.first);
    if (one.last && other.last) both.last = std::max(*one.last, *other.last);
    return both;
}

std::string_view qualifier_of(const EdtfDate& date) {
    if (date.uncertain && date.approximate) return "%";
    if (date.uncertain) return "?";
    return date.approximate ? "~" : "";
}

std::string unqualified(const EdtfDate& date) {
    switch (date.form) {
        case Form::century: return fmt::format("{:02}XX", date.year / 100);
        case Form::decade: return fmt::format("{:03}X", date.year / 10);
        case Form::year: return fmt::format("{:04}", date.year);
        case Form::month_left_open: return fmt::format("{:04}-XX", date.year);
        case Form::date_left_open: return fmt::format("{:04}-XX-XX", date.year);
        case Form::season:
        case Form::month: return fmt::format("{:04}-{:02}", date.year, date.month);
        case Form::day_left_open: return fmt::format("{:04}-{:02}-XX", date.year, date.month);
        case Form::day: return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    }
    return {};  // not reached
}

std::string written(const EdtfDate& date) {
    return fmt::format("{}{}", unqualified(date), qualifier_of(date));
}

std::string written(const EdtfMember& member) {
    if (const auto* date = std::get_if<EdtfDate>(&member)) return written(*date);
    const auto& span = std::get<EdtfSpan>(member);
    return fmt::format("{}..{}", span.from ? written(*span.from) : "",
                       span.to ? written(*span.to) : "");
}

}  // namespace

DateRange bounds_of(const EdtfDate& date, Hemisphere hemisphere) {
    switch (date.form) {
        case Form::century: return days_of_years(date.year, 100, date.approximate);
        case Form::decade: return days_of_years(date.year, 10, date.approximate);
        case Form::year:
        case Form::month_left_open:
        case Form::date_left_open: return days_of_years(date.year, 1, date.approximate);
        case Form::season: return days_of_season(date, hemisphere);
        case Form::month:
        case Form::day_left_open: return days_of_months(date);
        case Form::day: return days_around(date);
    }
    return {};  // not reached
}

DateRange bounds_of(const EdtfMember& member, Hemisphere hemisphere) {
    return std::visit([=](const auto& each) { return bounds_of(each, hemisphere); }, member);
}

DateRange bounds_of(const Edtf& edtf, Hemisphere hemisphere) {
    DateRange bounds = bounds_of(edtf.members.front(), hemisphere);
    for (const EdtfMember& member : edtf.members) {
        bounds = hull(bounds, bounds_of(member, hemisphere));
    }
    return bounds;
}

bool Edtf::is_set() const {
    return members.size() > 1 || std::holds_alternative<EdtfSpan>(members.front());
}

bool is_exact(const Edtf& edtf) {
    if (edtf.is_set()) return false;
    const auto& date = std::get<EdtfDate>(edtf.members.front());
    const bool is_fine =
        date.form == Form::month || date.form == Form::day_left_open || date.form == Form::day;
    return is_fine && !date.uncertain && !date.approximate;
}

std::string to_string(const Edtf& edtf) {
    std::string text;
    for (const EdtfMember& member : edtf.members) {
        if (!text.empty()) text += ',';
        text += written(member);
    }
    return edtf.is_set() ? "[" + text + "]" : text;
}

}  // namespace vaiven
