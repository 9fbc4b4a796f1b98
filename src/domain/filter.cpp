#include <algorithm>

#include <vaiven/domain/filter.hpp>

namespace vaiven {

bool EntryFilter::narrows() const {
    EntryFilter without_limits = *this;
    without_limits.limit = {};
    without_limits.order = {};
    return without_limits != EntryFilter{};
}

std::optional<DateRange> intersection(const DateRange& one, const DateRange& other) {
    const auto first =
        std::max(one.first.value_or(earliest_date), other.first.value_or(earliest_date));
    const auto last = std::min(one.last.value_or(latest_date), other.last.value_or(latest_date));
    if (first > last) return std::nullopt;
    return DateRange{.first = one.first || other.first ? std::optional{first} : std::nullopt,
                     .last = one.last || other.last ? std::optional{last} : std::nullopt};
}

}  // namespace vaiven
