#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "domain/edtf_reading.hpp"
#include "domain/time_reading.hpp"
#include <vaiven/domain/edtf.hpp>

namespace vaiven {

namespace {

using lexing::Problem;
using lexing::Text;
using Form = EdtfDate::Form;

constexpr std::string_view qualifiers = "?~%";
constexpr std::string_view not_edtf = "is not an EDTF date; write 2019-02, 2008~ or [2007..2008]";

bool has_qualifier(const EdtfDate& date) {
    return date.uncertain || date.approximate;
}

// The number that the `count` digits at `at` write.
int number_at(std::string_view text, std::size_t at, std::size_t count) {
    return lexing::number(text.substr(at, count)).value_or(0);
}

std::optional<EdtfDate> month_or_season(Text text, int year, int code, Problem& problem) {
    const auto month = static_cast<unsigned>(code);
    if (is_season_code(code)) return EdtfDate{.form = Form::season, .year = year, .month = month};
    if (code < 1 || code > 12) return problem.refuse(text, missing_month_reason(year, month));
    return EdtfDate{.form = Form::month, .year = year, .month = month};
}

std::optional<EdtfDate> day_or_month(Text text, const std::string& shape, Problem& problem) {
    const int year = number_at(text.lower, 0, 4);
    const auto month = static_cast<unsigned>(number_at(text.lower, 5, 2));
    const auto day = static_cast<unsigned>(number_at(text.lower, 8, 2));
    if (shape == "9999-99-99") {
        if (!date_of(year, month, day)) {
            return problem.refuse(text, missing_day_reason(year, month, day));
        }
        return EdtfDate{.form = Form::day, .year = year, .month = month, .day = day};
    }
    if (month < 1 || month > 12) return problem.refuse(text, missing_month_reason(year, month));
    return EdtfDate{.form = Form::day_left_open, .year = year, .month = month};
}

// By the shape of its text, a year 0000 included; nothing, and no problem, where the shape is none
// of EDTF's.
std::optional<EdtfDate> date_by_shape(Text text, Problem& problem) {
    const std::string shape = lexing::shape_of(text.lower);
    const int year = number_at(text.lower, 0, 4);
    if (shape == "9999") return EdtfDate{.year = year};
    if (shape == "999x") {
        return EdtfDate{.form = Form::decade, .year = number_at(text.lower, 0, 3) * 10};
    }
    if (shape == "99xx") {
        return EdtfDate{.form = Form::century, .year = number_at(text.lower, 0, 2) * 100};
    }
    if (shape == "9999-xx") return EdtfDate{.form = Form::month_left_open, .year = year};
    if (shape == "9999-xx-xx") return EdtfDate{.form = Form::date_left_open, .year = year};
    if (!shape.starts_with("9999-99")) return std::nullopt;
    if (year == 0) return problem.refuse(text, missing_year_reason());
    if (shape.size() == 7) return month_or_season(text, year, number_at(text.lower, 5, 2), problem);
    if (shape == "9999-99-99" || shape == "9999-99-xx") return day_or_month(text, shape, problem);
    return std::nullopt;
}

bool is_all_of(std::string_view text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

// EDTF that is not taken: refused by its name.
void refuse_other_edtf(Text text, Problem& problem) {
    const std::string shape = lexing::shape_of(text.lower);
    const bool has_digits = shape.find('9') != std::string::npos;
    const bool is_plain_size = shape.size() == 4 || shape.size() == 7 || shape.size() == 10;
    if (shape.starts_with("xxxx") || (has_digits && is_plain_size && is_all_of(shape, "9x-") &&
                                      shape.find('x') != std::string::npos)) {
        problem.refuse(text,
                       "leaves digits open that must be known; write 201X, 20XX, 2004-XX, "
                       "1985-04-XX or 1985-XX-XX");
    }
    const bool is_long_year = shape.starts_with("y9") || shape.starts_with("y-9");
    const bool is_negative = shape.starts_with("-9999");
    const bool has_exponent = shape.starts_with("9999e9") || shape.starts_with("9999s9");
    if ((is_long_year || is_negative || has_exponent) && is_all_of(shape, "9y-es")) {
        problem.refuse(text, "is not in the years 0001 to 9999; write the year with four digits");
    }
    if (has_digits && is_all_of(shape, "9x-?~%") &&
        shape.find_first_of(qualifiers) != std::string::npos) {
        problem.refuse(text, "has a qualifier within; write one at the end, as in 2008~ or 2008%");
    }
}

// The day of "2019-02-11T09:30"; any other text as it is.
std::optional<Text> without_time(Text text, Problem& problem) {
    constexpr std::size_t size_of_day = 10;
    if (!lexing::shape_of(text.lower).starts_with("9999-99-99t")) return text;
    const auto time = lexing::iso_time(text.lower.substr(size_of_day + 1));
    if (!time) return problem.refuse(text, lexing::no_iso_time);
    return text.piece(0, size_of_day);
}

std::optional<EdtfDate> unqualified_date(Text text, Problem& problem) {
    const auto day = without_time(text, problem);
    if (!day) return std::nullopt;
    const auto date = date_by_shape(*day, problem);
    if (!date) {
        refuse_other_edtf(text, problem);
        return std::nullopt;
    }
    const bool may_be_zero = date->form == Form::decade || date->form == Form::century;
    if (date->year == 0 && !may_be_zero) return problem.refuse(text, missing_year_reason());
    return date;
}

std::optional<EdtfDate> single_date(Text text, Problem& problem) {
    const char sign = text.empty() ? ' ' : text.lower.back();
    if (qualifiers.find(sign) == std::string_view::npos) return unqualified_date(text, problem);
    auto date = unqualified_date(text.piece(0, text.lower.size() - 1), problem);
    if (!date) return std::nullopt;
    if (date->form == Form::season) {
        return problem.refuse(text,
                              "has a qualifier on a season or grouping, which is vague already; "
                              "leave it out");
    }
    date->uncertain = sign != '~';
    date->approximate = sign != '?';
    return date;
}

std::optional<EdtfDate> date_in_set(Text text, Problem& problem) {
    const auto date = single_date(text, problem);
    if (!date) return problem.refuse(text, not_edtf);
    return date;
}

// Nothing, and no problem, where it is open.
std::optional<EdtfDate> side_of_span(Text text, Problem& problem) {
    if (text.empty()) return std::nullopt;
    const auto date = date_in_set(text, problem);
    if (date && has_qualifier(*date)) {
        return problem.refuse(text, "has a qualifier, and a range is vague already; leave it out");
    }
    return date;
}

bool is_reversed(const EdtfSpan& span, Hemisphere hemisphere) {
    if (!span.from || !span.to) return false;
    return *bounds_of(*span.from, hemisphere).first > *bounds_of(*span.to, hemisphere).last;
}

std::optional<EdtfMember> span_of(Text text, const lexing::Halves& sides, Problem& problem) {
    const EdtfSpan span{.from = side_of_span(sides.before, problem),
                        .to = side_of_span(sides.after, problem)};
    if (problem.is_there()) return std::nullopt;
    if (!span.from && !span.to) {
        return problem.refuse(text, "has no date on either side of the dots");
    }
    if (is_reversed(span, Hemisphere::south)) {
        check_order(text, span, Hemisphere::north, problem);
    }
    return span;
}

std::optional<EdtfMember> member_of(Text text, Problem& problem) {
    if (const auto sides = lexing::split_at(text, "..")) return span_of(text, *sides, problem);
    return date_in_set(text, problem);
}

std::optional<Edtf> members_of(Text text, Problem& problem) {
    Edtf edtf;
    Text rest = text;
    while (!problem.is_there()) {
        const auto halves = lexing::split_at(rest, ",");
        const auto member = member_of(halves ? halves->before : rest, problem);
        if (member) edtf.members.push_back(*member);
        if (!halves) break;
        rest = halves->after;
    }
    if (problem.is_there()) return std::nullopt;
    return edtf;
}

std::optional<Edtf> set_of(Text text, Problem& problem) {
    const std::size_t end = text.lower.find(']');
    if (end == std::string_view::npos) {
        return problem.refuse(text, "is not closed; end the set in ]");
    }
    const std::string_view rest = text.lower.substr(end + 1);
    if (!rest.empty() && is_all_of(rest, qualifiers)) {
        return problem.refuse(text, "has a qualifier on the whole set; write it behind each date");
    }
    if (!rest.empty()) return problem.refuse(text, not_edtf);
    return members_of(text.piece(1, end - 1), problem);
}

// One side of an interval for the hint, without its qualifier; nothing where it is no date.
std::optional<std::string> side_of_interval(Text text, Problem& problem) {
    if (text.empty() || text.lower == "..") return "";
    auto date = single_date(text, problem);
    if (!date) return std::nullopt;
    date->uncertain = date->approximate = false;
    return to_string(Edtf{.members = {*date}});
}

void refuse_interval(Text text, Problem& problem) {
    const auto sides = lexing::split_at(text, "/");
    if (!sides) return;
    const auto from = side_of_interval(sides->before, problem);
    const auto to = from ? side_of_interval(sides->after, problem) : std::nullopt;
    if (!from || !to || (from->empty() && to->empty())) return;
    problem.refuse(text, fmt::format("is an interval, which is a span and not a date; for some "
                                     "time within it write [{}..{}]",
                                     *from, *to));
}

}  // namespace

std::optional<Edtf> edtf_of(Text text, Problem& problem) {
    if (text.lower.starts_with('[')) return set_of(text, problem);
    if (text.lower.starts_with('{')) {
        return problem.refuse(text, "means all of its dates; for one of them write [2007,2008]");
    }
    refuse_interval(text, problem);
    if (problem.is_there()) return std::nullopt;
    const auto date = single_date(text, problem);
    if (!date) return std::nullopt;
    return Edtf{.members = {*date}};
}

std::optional<Edtf> edtf_of(Text text) {
    Problem problem;
    auto edtf = edtf_of(text, problem);
    problem.raise();
    return edtf;
}

Edtf parse_edtf(std::string_view typed) {
    const lexing::TypedText text(typed);
    const auto edtf = edtf_of(text.text());
    if (!edtf) lexing::refuse(text.text(), not_edtf);
    return *edtf;
}

void check_order(Text text, const EdtfSpan& span, Hemisphere hemisphere, Problem& problem) {
    if (!is_reversed(span, hemisphere)) return;
    problem.refuse(text, fmt::format("ends before it begins, on {} and {}; write the earlier date "
                                     "first",
                                     to_string(*bounds_of(*span.to, hemisphere).last),
                                     to_string(*bounds_of(*span.from, hemisphere).first)));
}

void check_order(Text text, const EdtfSpan& span, Hemisphere hemisphere) {
    Problem problem;
    check_order(text, span, hemisphere, problem);
    problem.raise();
}

}  // namespace vaiven
