#include <vaiven/domain/measure.hpp>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>

namespace vaiven {

namespace {

Measure standard(std::string_view name, int least, int most) {
    return {.uid = Uid::of_content(0, name), .name = std::string(name), .least = least, .most = most};
}

}  // namespace

std::vector<Measure> standard_measures() {
    return {standard("energy", 1, 5), standard("mood", 1, 5), standard("confidence", 1, 5),
            standard("learning", 1, 5), standard("hands-on", 0, 100)};
}

void check_rating(const Measure& measure, int value) {
    if (value >= measure.least && value <= measure.most) return;
    throw Error(ErrorKind::input,
                fmt::format("{} goes from {} to {}, and {} is not on that scale", measure.name,
                            measure.least, measure.most, value));
}

}  // namespace vaiven
