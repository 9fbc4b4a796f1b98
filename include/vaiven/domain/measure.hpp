#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/base/uid.hpp>

namespace vaiven {

// A named scale of whole numbers, both ends included.
struct Measure {
    Uid uid;
    std::string name;  // lower-case letters, digits and "-", beginning with a letter
    int least = 1;
    int most = 5;

    friend bool operator==(const Measure&, const Measure&) = default;
};

// One value of a measure, on an entry.
struct Rating {
    std::string measure;
    int value = 0;

    friend bool operator==(const Rating&, const Rating&) = default;
};

// Both ends included.
struct Scale {
    int least = 1;
    int most = 5;

    friend bool operator==(const Scale&, const Scale&) = default;
};

// A measure, and how many ratings of it there are.
struct RatedMeasure {
    Measure measure;
    std::int64_t ratings = 0;

    friend bool operator==(const RatedMeasure&, const RatedMeasure&) = default;
};

// What a person may call one, in characters; an import may bring longer names.
inline constexpr std::size_t longest_measure_name = 32;

// Whether a measure may be called that.
bool is_measure_name(std::string_view name);

// "1..5", "0-100", "1 to 10". Throws Error(input) for anything else, and where the scale has not
// at least two values, or one beyond a million.
Scale parse_scale(std::string_view typed);

std::string scale_words(const Measure& measure);  // 1 to 5

// The measures that every journal begins with: energy, mood, confidence and learning from 1 to 5,
// hands-on from 0 to 100 (per cent of the day spent on technical work). Their uids are the same in
// every journal.
std::vector<Measure> standard_measures();

// An order: the standard measures first, as they stand above, then the others by name.
bool is_asked_before(const Measure& one, const Measure& other);

// Why the ratings cannot be kept: a measure that is none of `measures`, or a value off its scale.
// Nothing where all is well.
std::optional<std::string> problem_of(const std::vector<Rating>& ratings,
                                      const std::vector<Measure>& measures);

}  // namespace vaiven
