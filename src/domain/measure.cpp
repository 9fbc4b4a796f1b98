#include <algorithm>

#include <fmt/format.h>

#include <vaiven/domain/measure.hpp>

namespace vaiven {

namespace {

Measure standard(std::string_view name, int least, int most) {
    return {
        .uid = Uid::of_content(0, name), .name = std::string(name), .least = least, .most = most};
}

std::string names_of(const std::vector<Measure>& measures) {
    std::string names;
    for (const auto& measure : measures) names += (names.empty() ? "" : ", ") + measure.name;
    return names;
}

}  // namespace

std::vector<Measure> standard_measures() {
    return {standard("energy", 1, 5), standard("mood", 1, 5), standard("confidence", 1, 5),
            standard("learning", 1, 5), standard("hands-on", 0, 100)};
}

std::optional<std::string> problem_of(const std::vector<Rating>& ratings,
                                      const std::vector<Measure>& measures) {
    for (const auto& [name, value] : ratings) {
        const auto measure = std::ranges::find(measures, name, &Measure::name);
        if (measure == measures.end()) {
            return fmt::format("there is no measure '{}'; the measures are {}", name,
                               names_of(measures));
        }
        if (value < measure->least || value > measure->most) {
            return fmt::format("{} goes from {} to {}, and {} is not on that scale", name,
                               measure->least, measure->most, value);
        }
    }
    return std::nullopt;
}

}  // namespace vaiven
