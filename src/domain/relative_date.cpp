#include "domain/relative_date.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "domain/calendar_words.hpp"

namespace vaiven {

namespace {

using Anchor = RelativeDate::Anchor;
using Side = RelativeDate::Side;
using lexing::Problem;
using lexing::Text;

constexpr int most_months = 9999 * 12;
constexpr int most_days = 3'652'059;  // the years 1..9999

struct AnchorWord {
    std::string_view word;
    Anchor anchor;
};

constexpr std::array<AnchorWord, 4> anchors{{{"start", Anchor::start},
                                             {"end", Anchor::end},
                                             {"ideal end", Anchor::ideal_end},
                                             {"ideal-end", Anchor::ideal_end}}};

// So many days or months, in the unit typed.
struct Distance {
    int count = 0;
    lexing::Unit unit = lexing::Unit::month;
};

// What precedes the anchor, and which it is.
struct Anchored {
    Text distance;
    Side side;
    Anchor anchor;
};

std::optional<Anchor> anchor_of(Text text) {
    for (const std::string_view article : {"the", "its"}) {
        text = lexing::after_word(text, article).value_or(text);
    }
    const auto* const found = std::ranges::find(anchors, text.lower, &AnchorWord::word);
    if (found == anchors.end()) return std::nullopt;
    return found->anchor;
}

std::optional<Anchored> anchored(Text text) {
    struct SideWord {
        std::string_view word;
        Side side;
    };
    for (const auto& [word, side] :
         {SideWord{" before ", Side::before}, SideWord{" after ", Side::after}}) {
        const auto halves = lexing::split_at(text, word);
        const auto anchor = halves ? anchor_of(halves->after) : std::nullopt;
        if (anchor) return Anchored{.distance = halves->before, .side = side, .anchor = *anchor};
    }
    return std::nullopt;
}

// "3.5" as 35 tenths: a number and the power of ten that it was multiplied by.
struct Decimal {
    long long digits = 0;
    long long scale = 1;
};

std::optional<Decimal> decimal_of(std::string_view word) {
    const std::size_t point = word.find('.');
    if (point == std::string_view::npos) {
        const auto count = lexing::count_of_word(word);
        if (!count) return std::nullopt;
        return Decimal{.digits = *count};
    }
    const auto whole = lexing::number(word.substr(0, point));
    const std::string_view decimals = word.substr(point + 1);
    const auto fraction = lexing::number(decimals);
    if (!whole || !fraction || decimals.size() > 6) return std::nullopt;
    Decimal decimal;
    for (std::size_t place = 0; place < decimals.size(); ++place) decimal.scale *= 10;
    decimal.digits = *whole * decimal.scale + *fraction;
    return decimal;
}

bool counts_months(lexing::Unit unit) {
    return unit == lexing::Unit::month || unit == lexing::Unit::year;
}

int units_within(lexing::Unit unit) {
    switch (unit) {
        case lexing::Unit::day:
        case lexing::Unit::month: return 1;
        case lexing::Unit::week: return 7;
        case lexing::Unit::year: return 12;
    }
    return 1;  // not reached
}

// `decimal` units in whole months or days.
std::optional<int> whole(Text text, const Decimal& decimal, lexing::Unit unit, Problem& problem) {
    const long long product = decimal.digits * units_within(unit);
    if (product % decimal.scale != 0) {
        return problem.refuse(text, counts_months(unit)
                                        ? "is no whole number of months; write it in months"
                                        : "is no whole number of days; write it in days");
    }
    const long long count = product / decimal.scale;
    if (count > (counts_months(unit) ? most_months : most_days)) {
        return problem.refuse(text, "is longer than the years 0001 to 9999; write a shorter time");
    }
    return static_cast<int>(count);
}

std::nullopt_t refuse_distance(Text text, Problem& problem) {
    return problem.refuse(
        text, "is no distance to another date; write 3.5 years, 6 to 12 months or 10 days");
}

// "12 months", "half a year", or "6", which takes `fallback` as its unit. `whole_text` is for the
// message.
std::optional<Distance> distance_of(Text text, Text whole_text,
                                    std::optional<lexing::Unit> fallback, Problem& problem) {
    if (text.lower == "half a year" || text.lower == "half year") {
        return Distance{.count = 6, .unit = lexing::Unit::month};
    }
    const auto words = lexing::words_of(text.lower);
    if (words.empty() || words.size() > 2) return refuse_distance(whole_text, problem);
    const auto decimal = decimal_of(words[0]);
    const auto unit = words.size() == 2 ? lexing::unit_of_word(words[1]) : fallback;
    if (!decimal || !unit) return refuse_distance(whole_text, problem);
    const auto count = whole(text, *decimal, *unit, problem);
    if (!count) return std::nullopt;
    return Distance{.count = *count, .unit = *unit};
}

std::optional<lexing::Halves> range_of(Text text) {
    if (const auto sides = lexing::split_at(text, " to ")) return sides;
    return lexing::split_at(text, "-");
}

struct Distances {
    Distance least;
    Distance most;
};

std::optional<Distances> range_of_distances(Text text, const lexing::Halves& sides,
                                            Problem& problem) {
    const auto most = distance_of(sides.after, text, std::nullopt, problem);
    if (!most) return std::nullopt;
    const auto words = lexing::words_of(sides.after.lower);
    const auto unit = lexing::unit_of_word(words.back());
    const auto least = distance_of(sides.before, text, unit, problem);
    if (!least) return std::nullopt;
    if (counts_months(least->unit) != counts_months(most->unit)) {
        return problem.refuse(text, "mixes days and months; write both in one of them");
    }
    if (least->count > most->count) {
        return problem.refuse(text, "begins with the longer time; write the shorter one first");
    }
    return Distances{.least = *least, .most = *most};
}

std::optional<Distances> distances_of(Text text, Problem& problem) {
    if (const auto sides = range_of(text)) return range_of_distances(text, *sides, problem);
    const auto distance = distance_of(text, text, std::nullopt, problem);
    if (!distance) return std::nullopt;
    return Distances{.least = *distance, .most = *distance};
}

Date moved(Date day, const RelativeDate& relative, int count) {
    const int distance = relative.side == Side::before ? -count : count;
    return relative.unit == RelativeDate::Unit::months ? add_months(day, distance)
                                                       : add_days(day, distance);
}

DateRange moved(const DateRange& range, const RelativeDate& relative) {
    const bool is_before = relative.side == Side::before;
    DateRange there;
    if (range.first) {
        there.first = moved(*range.first, relative, is_before ? relative.most : relative.least);
    }
    if (range.last) {
        there.last = moved(*range.last, relative, is_before ? relative.least : relative.most);
    }
    return there;
}

}  // namespace

std::optional<RelativeDate> relative_date(Text text, Problem& problem) {
    const auto parts = anchored(text);
    if (!parts) return std::nullopt;
    const auto distances = distances_of(parts->distance, problem);
    if (!distances) return std::nullopt;
    const auto& [least, most] = *distances;
    return RelativeDate{
        .least = least.count,
        .most = most.count,
        .unit = counts_months(most.unit) ? RelativeDate::Unit::months : RelativeDate::Unit::days,
        .side = parts->side,
        .anchor = parts->anchor};
}

CareerDate resolved(const CareerDate& relative, const CareerDate& anchor) {
    CareerDate date = relative;
    if (!relative.relative) return date;
    date.bounds = moved(anchor.bounds, *relative.relative);
    date.preferred = moved(anchor.preferred, *relative.relative);
    return date;
}

}  // namespace vaiven
