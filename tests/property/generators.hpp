#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/edtf.hpp>

namespace vaiven {

inline rc::Gen<Date> any_date() {
    const int days = days_between(earliest_date, latest_date);
    return rc::gen::map(rc::gen::inRange(0, days + 1),
                        [](int day) { return add_days(earliest_date, day); });
}

// Any date between 1990 and 2029, so that two of them often meet.
inline rc::Gen<Date> date_of_our_time() {
    const Date first = *date_of(1990, 1, 1);
    return rc::gen::map(rc::gen::inRange(0, 40 * 365),
                        [first](int day) { return add_days(first, day); });
}

// The text of one EDTF date without a qualifier.
inline rc::Gen<std::string> plain_edtf() {
    return rc::gen::mapcat(date_of_our_time(), [](Date day) {
        const std::string iso = to_string(day);
        const std::string year = iso.substr(0, 4);
        return rc::gen::elementOf(std::vector<std::string>{
            iso, iso.substr(0, 7), year, iso.substr(0, 3) + "X", iso.substr(0, 2) + "XX",
            year + "-XX", year + "-XX-XX", iso.substr(0, 7) + "-XX"});
    });
}

inline rc::Gen<std::string> grouping_edtf() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(1990, 2030), rc::gen::inRange(21, 42)),
                        [](const auto& pair) {
                            return std::to_string(pair.first) + "-" + std::to_string(pair.second);
                        });
}

inline rc::Gen<std::string> qualified_edtf() {
    return rc::gen::map(
        rc::gen::pair(plain_edtf(), rc::gen::element<std::string>("", "?", "~", "%")),
        [](const auto& pair) { return pair.first + pair.second; });
}

inline rc::Gen<std::string> span_edtf() {
    return rc::gen::map(rc::gen::tuple(date_of_our_time(), date_of_our_time(),
                                       rc::gen::element<std::string>("both", "from", "to"),
                                       rc::gen::element<std::size_t>(4, 7, 10)),
                        [](const auto& parts) {
                            const auto& [one, other, sides, size] = parts;
                            const auto first = to_string(std::min(one, other)).substr(0, size);
                            const auto last = to_string(std::max(one, other)).substr(0, size);
                            if (sides == "from") return first + "..";
                            return sides == "to" ? ".." + last : first + ".." + last;
                        });
}

inline rc::Gen<std::string> set_edtf() {
    const auto members =
        rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
                               rc::gen::oneOf(qualified_edtf(), grouping_edtf(), span_edtf()))));
    return rc::gen::map(members, [](const std::vector<std::string>& texts) {
        std::string set;
        for (const std::string& text : texts) set += (set.empty() ? "[" : ",") + text;
        return set + "]";
    });
}

// EDTF of every form that is taken, in canonical spelling but for sets of a single date.
inline rc::Gen<std::string> any_edtf() {
    return rc::gen::oneOf(qualified_edtf(), grouping_edtf(), set_edtf());
}

// One date in the words for career dates; some of them are refused.
inline rc::Gen<std::string> career_claim() {
    const auto before = rc::gen::element<std::string>(
        "", "around ", "~", "before ", "after ", "early ", "q2 ", "spring ", "may ", "11 feb ");
    const auto behind = rc::gen::element<std::string>("", "?", "~", "-W07", "..2031", "..", "-21");
    return rc::gen::map(rc::gen::tuple(before, rc::gen::inRange(1990, 2030), behind),
                        [](const auto& parts) {
                            const auto& [first, year, last] = parts;
                            return first + std::to_string(year) + last;
                        });
}

inline rc::Gen<std::string> career_words() {
    const auto joined =
        rc::gen::map(rc::gen::pair(career_claim(), career_claim()),
                     [](const auto& pair) { return pair.first + " or " + pair.second; });
    const auto distances = rc::gen::element<std::string>("3.5 years before end", "..", "unknown",
                                                         "6 to 12 months before ideal end", "open");
    return rc::gen::oneOf(career_claim(), career_claim(), joined, distances);
}

// "6 to 12 months before ideal end", always one that is taken.
inline rc::Gen<std::string> distance_words() {
    const auto unit = rc::gen::element<std::string>(" days", " weeks", " months", " years");
    const auto side = rc::gen::element<std::string>(" before ", " after ");
    const auto anchor = rc::gen::element<std::string>("start", "end", "ideal end", "its end");
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 20), rc::gen::inRange(0, 3), unit, side, anchor),
        [](const auto& parts) {
            const auto& [least, more, last, before, end] = parts;
            const auto range = more > 0 ? " to " + std::to_string(least + more) : "";
            return std::to_string(least) + range + last + before + end;
        });
}

// One date in words, always one that is taken.
inline rc::Gen<std::string> vague_words() {
    const auto word = rc::gen::element<std::string>("around ", "early ", "spring ", "Q2 ", "H1 ",
                                                    "before ", "after ", "may ", "11 feb ");
    return rc::gen::map(rc::gen::pair(word, rc::gen::inRange(1990, 2030)),
                        [](const auto& pair) { return pair.first + std::to_string(pair.second); });
}

// Of every kind: exact, vague, a set, open on a side, relative, open, unknown.
inline CareerDate any_career_date() {
    const auto others =
        rc::gen::element<std::string>("", "unknown", "Unknown", "..", "open", "present", "ongoing");
    const auto typed = *rc::gen::oneOf(any_edtf(), vague_words(), distance_words(), others);
    const auto hemisphere = *rc::gen::element(Hemisphere::north, Hemisphere::south);
    return parse_career_date(typed, *date_of_our_time(), hemisphere);
}

// Words that dates are made of, joined at random, and bytes of every kind.
inline rc::Gen<std::string> near_dates() {
    const auto word = rc::gen::element<std::string>(
        "today", "last", "next", "friday", "may", "2019", "2019-02", "-", "..", "[", "]", "{", ",",
        "~", "?", "%", "around", "before", "after", "or", "to", "end", "start", "years", "3.5",
        "99999999999", "in", "ago", "week", "w07", "q2", "31", "feb", "0000", "XX", "201X", "/",
        "T09:30", "at", "9am", "spring", "early", "since", "until", "+3d", "ideal end", "half a",
        "\xff", "\u2013", "\x1b", "\u00e9", "9999-12-31", "0001-01-01", "2019-W53", "2010s");
    const auto word_and_blank =
        rc::gen::map(rc::gen::pair(word, rc::gen::element<std::string>("", " ")),
                     [](const auto& pair) { return pair.first + pair.second; });
    const auto joined = rc::gen::map(rc::gen::container<std::vector<std::string>>(word_and_blank),
                                     [](const std::vector<std::string>& words) {
                                         std::string text;
                                         for (const std::string& each : words) text += each;
                                         return text;
                                     });
    return rc::gen::oneOf(joined, rc::gen::arbitrary<std::string>());
}

}  // namespace vaiven
