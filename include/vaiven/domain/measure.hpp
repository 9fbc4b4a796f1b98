#pragma once

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

// The measures that every journal begins with: energy, mood, confidence and learning from 1 to 5,
// hands-on from 0 to 100 (per cent of the day spent on technical work). Their uids are the same in
// every journal.
std::vector<Measure> standard_measures();

// Why the ratings cannot be kept: a measure that is none of `measures`, or a value off its scale.
// Nothing where all is well.
std::optional<std::string> problem_of(const std::vector<Rating>& ratings,
                                      const std::vector<Measure>& measures);

}  // namespace vaiven
