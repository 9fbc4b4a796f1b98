#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/measure.hpp>

namespace vaiven {

namespace {

Measure standard(std::string_view name, int least, int most) {
    return {
        .uid = Uid::of_content(0, name), .name = std::string(name), .least = least, .most = most};
}

std::string names_of(std::vector<Measure> measures) {
    std::ranges::sort(measures, is_asked_before);
    std::string names;
    for (const auto& measure : measures) names += (names.empty() ? "" : ", ") + measure.name;
    return names;
}

constexpr int furthest_value = 1'000'000;

struct Ends {
    std::string_view least;
    std::string_view most;
};

// "1..5", "1 to 5" or "1-5"; a "-" at the front is a sign.
std::optional<Ends> ends_of(std::string_view typed) {
    for (const std::string_view between : {"..", " to ", "-"}) {
        const auto at = typed.find(between, 1);
        if (at == std::string_view::npos) continue;
        return Ends{.least = trimmed(typed.substr(0, at)),
                    .most = trimmed(typed.substr(at + between.size()))};
    }
    return std::nullopt;
}

std::optional<int> value_in(std::string_view typed) {
    const auto value = parse_number<int>(typed);
    if (!value || *value < -furthest_value || *value > furthest_value) return std::nullopt;
    return value;
}

}  // namespace

bool is_measure_name(std::string_view name) {
    const auto is_lower = [](char sign) { return sign >= 'a' && sign <= 'z'; };
    const auto may_follow = [&is_lower](char sign) {
        return is_lower(sign) || (sign >= '0' && sign <= '9') || sign == '-';
    };
    return !name.empty() && is_lower(name.front()) && std::ranges::all_of(name, may_follow);
}

Scale parse_scale(std::string_view typed) {
    const auto lower = lower_ascii(trimmed(typed));
    const auto ends = ends_of(lower);
    const auto least = ends ? value_in(ends->least) : std::nullopt;
    const auto most = ends ? value_in(ends->most) : std::nullopt;
    if (!least || !most) {
        throw Error(ErrorKind::input,
                    fmt::format("'{}' is no scale; write its two ends, whole numbers up to a "
                                "million: 1..5 or 0..100",
                                typed));
    }
    if (*least < *most) return {.least = *least, .most = *most};
    throw Error(ErrorKind::input,
                fmt::format("'{}' is no scale: its first end has to be the smaller one, as in 1..5",
                            typed));
}

std::string scale_words(const Measure& measure) {
    return fmt::format("{} to {}", measure.least, measure.most);
}

std::vector<Measure> standard_measures() {
    return {standard("energy", 1, 5), standard("mood", 1, 5), standard("confidence", 1, 5),
            standard("learning", 1, 5), standard("hands-on", 0, 100)};
}

bool is_asked_before(const Measure& one, const Measure& other) {
    const auto standards = standard_measures();
    const auto place = [&standards](const Measure& measure) {
        return std::pair(std::ranges::find(standards, measure.name, &Measure::name),
                         std::string_view(measure.name));
    };
    return place(one) < place(other);
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
