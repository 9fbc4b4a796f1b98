#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "property/generators.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/date_words.hpp>
#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/edtf.hpp>

namespace vaiven {
namespace {

bool is_within(const DateRange& inner, const DateRange& outer) {
    const bool first = !outer.first || (inner.first && *outer.first <= *inner.first);
    const bool last = !outer.last || (inner.last && *inner.last <= *outer.last);
    return first && last;
}

// RapidCheck's macros evaluate both sides of "||", so conditions that need the one before are
// functions.
bool are_in_order(const std::optional<Date>& first, const std::optional<Date>& last) {
    return !first || !last || *first <= *last;
}

bool is_at_most(const Length& length, const std::optional<Length>& most) {
    return !most || length <= *most;
}

// Whether `read` takes `typed` or refuses it as input, in a message fit for a terminal.
template <typename Read>
bool behaves(const std::string& typed, const Read& read) {
    try {
        read(typed);
    } catch (const Error& error) {
        const std::string message = error.what();
        const bool is_clean =
            std::ranges::none_of(message, [](char byte) { return byte >= 0 && byte < ' '; });
        return error.kind() == ErrorKind::input && is_clean && message.size() < 1000;
    }
    return true;
}

// Whether length() agrees on each of `count` days with a walk from `from`: a month is over on the
// day of the same number, or on the last day of a month that has none.
bool agrees_day_by_day(Date from, int count) {
    int months = 0;
    for (int days = 1; days <= count; ++days) {
        const Date day = std::chrono::sys_days{from} + std::chrono::days{days};
        const bool is_short = day == last_of_month(day) && day.day() < from.day();
        if (day.day() == from.day() || is_short) ++months;
        const Length walked{.months = months, .days = months > 0 ? 0 : days};
        if (length(from, day) != walked) return false;
    }
    return true;
}

RC_GTEST_PROP(Edtf, ReadsWhatItPrints, ()) {
    const Edtf edtf = parse_edtf(*any_edtf());

    RC_ASSERT(parse_edtf(to_string(edtf)) == edtf);
}

RC_GTEST_PROP(Edtf, PrintsSingleDatesAsTyped, ()) {
    const std::string typed = *rc::gen::oneOf(qualified_edtf(), grouping_edtf(), span_edtf());
    const std::string in_set = typed.find("..") == std::string::npos ? typed : "[" + typed + "]";

    RC_ASSERT(to_string(parse_edtf(in_set)) == in_set);
}

RC_GTEST_PROP(Edtf, HasBoundsInOrder, ()) {
    const auto hemisphere = *rc::gen::element(Hemisphere::north, Hemisphere::south);
    const DateRange bounds = bounds_of(parse_edtf(*any_edtf()), hemisphere);

    RC_ASSERT(are_in_order(bounds.first, bounds.last));
}

RC_GTEST_PROP(Edtf, WidensByApproximationOnly, ()) {
    const std::string typed = *plain_edtf();
    const DateRange plain = bounds_of(parse_edtf(typed));
    const DateRange around = bounds_of(parse_edtf(typed + "~"));

    RC_ASSERT(is_within(plain, around));
    RC_ASSERT(*around.first < *plain.first);
    RC_ASSERT(*plain.last < *around.last);
    RC_ASSERT(bounds_of(parse_edtf(typed + "?")) == plain);
    RC_ASSERT(bounds_of(parse_edtf(typed + "%")) == around);
}

RC_GTEST_PROP(Edtf, HoldsEachMemberOfASet, ()) {
    const Edtf edtf = parse_edtf(*set_edtf());

    for (const EdtfMember& member : edtf.members) {
        RC_ASSERT(is_within(bounds_of(member), bounds_of(edtf)));
    }
}

RC_GTEST_PROP(CareerDate, ComesBackFromWhatAStoreKeeps, ()) {
    const auto hemisphere = *rc::gen::element(Hemisphere::north, Hemisphere::south);
    const CareerDate date = parse_career_date(*any_edtf(), *date_of_our_time(), hemisphere);

    RC_ASSERT(career_date_from(date.edtf, date.typed, date.bounds) == date);
    RC_ASSERT(is_within(date.preferred, date.bounds));
}

RC_GTEST_PROP(CareerDate, ReadsItsOwnEdtf, ()) {
    const Date today = *date_of_our_time();
    const CareerDate date = parse_career_date(*any_edtf(), today);
    CareerDate again = parse_career_date(date.edtf, today);
    again.typed = date.typed;

    RC_ASSERT(again == date);
}

RC_GTEST_PROP(CareerDate, HoldsEveryDayOfAnExactMonth, ()) {
    const Date day = *any_date();
    const std::string month = to_string(day).substr(0, 7);

    RC_ASSERT(parse_career_date(month, day).bounds.contains(day));
}

RC_GTEST_PROP(DateWords, ReadEveryIsoDay, ()) {
    const Date day = *any_date();

    RC_ASSERT(parse_day(to_string(day), *any_date()).day == day);
    RC_ASSERT(parse_day(with_weekday(day), *any_date()).day == day);
}

RC_GTEST_PROP(DateWords, ReadWeekdaysAroundToday, ()) {
    const Date today = *date_of_our_time();
    const std::string name =
        *rc::gen::element<std::string>("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    const Date past = parse_day(name, today).day;
    const Date coming = parse_day(name, today, Bias::coming).day;
    const Date last = parse_day("last " + name, today).day;
    const Date next = parse_day("next " + name, today).day;

    RC_ASSERT(past <= today && days_between(past, today) < 7);
    RC_ASSERT(coming >= today && days_between(today, coming) < 7);
    RC_ASSERT(last < today && days_between(last, today) <= 7);
    RC_ASSERT(next > today && days_between(today, next) <= 7);
    RC_ASSERT(weekday_of(past) == weekday_of(next));
}

RC_GTEST_PROP(DateWords, CutTheYearIntoWholeWeeks, ()) {
    const Date day = *date_of_our_time();
    const DateRange week = parse_days("this week", day);

    RC_ASSERT(week.contains(day));
    RC_ASSERT(days_between(*week.first, *week.last) == 6);
    RC_ASSERT(weekday_of(*week.first) == std::chrono::Monday);
}

RC_GTEST_PROP(Refusals, AreOfInputAndFitForATerminal, ()) {
    const std::string typed = *near_dates();
    const Date today = *any_date();
    const auto bias = *rc::gen::element(Bias::past, Bias::coming);

    RC_ASSERT(behaves(typed, [&](auto& text) { parse_day(text, today, bias); }));
    RC_ASSERT(behaves(typed, [&](auto& text) { parse_days(text, today, bias); }));
    RC_ASSERT(behaves(typed, [&](auto& text) { parse_time(text); }));
    RC_ASSERT(behaves(typed, [&](auto& text) { parse_edtf(text); }));
    RC_ASSERT(behaves(typed, [&](auto& text) { parse_career_date(text, today); }));
    is_date_word(typed);
}

RC_GTEST_PROP(CareerDate, ComesBackWhateverWordsWereTyped, ()) {
    const std::string typed = *career_words();
    const Date today = *any_date();
    std::optional<CareerDate> date;
    behaves(typed, [&](auto& text) { date = parse_career_date(text, today, Hemisphere::south); });
    RC_PRE(date.has_value());

    RC_ASSERT(career_date_from(date->edtf, date->typed, date->bounds) == *date);
}

RC_GTEST_PROP(CareerDate, IsTheSameWithoutAClock, ()) {
    const auto hemisphere = *rc::gen::element(Hemisphere::north, Hemisphere::south);
    const std::string typed = *rc::gen::oneOf(any_edtf(), career_words(), near_dates());
    const auto date = career_date_without_clock(typed, hemisphere);

    RC_CLASSIFY(date.has_value());
    if (date) RC_ASSERT(parse_career_date(typed, *any_date(), hemisphere) == *date);
}

RC_GTEST_PROP(CareerDate, NeedsNoClockForEdtf, ()) {
    RC_ASSERT(career_date_without_clock(*any_edtf()).has_value());
}

RC_GTEST_PROP(LengthOfDays, AgreesWithAWalkDayByDay, ()) {
    RC_ASSERT(agrees_day_by_day(*date_of_our_time(), 1500));
}

RC_GTEST_PROP(Points, LieInTheBoundsInOrder, ()) {
    const Date today = *date_of_our_time();
    const CareerDate start = parse_career_date(*any_edtf(), today);
    const CareerDate end = parse_career_date(*any_edtf(), today);
    RC_PRE(are_in_order(start.bounds.first, end.bounds.last));

    const Points found = points(start, end);

    RC_ASSERT(*found.start <= *found.end);
    RC_ASSERT(start.bounds.contains(*found.start));
    RC_ASSERT(end.bounds.contains(*found.end));
}

RC_GTEST_PROP(Duration, HoldsItsPointBetweenLeastAndMost, ()) {
    const Date as_of = *date_of_our_time();
    const CareerDate start = parse_career_date(*any_edtf(), as_of);
    const CareerDate end = parse_career_date(*any_edtf(), as_of);
    RC_PRE(are_in_order(start.bounds.first, end.bounds.last));
    const auto found = duration(start, end, as_of);
    RC_PRE(found.has_value());

    RC_ASSERT(found->least <= found->point);
    RC_ASSERT(is_at_most(found->point, found->most));
}

}  // namespace
}  // namespace vaiven
