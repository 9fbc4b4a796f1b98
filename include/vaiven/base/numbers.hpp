#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace vaiven {

// The number that `text` is as a whole: digits, with "-" in front where `Number` has a sign and
// with decimals where it has a fraction. Nothing where it is no number, or one that `Number` cannot
// hold. A whole number may be in another base than 10.
template <typename Number, typename... Base>
std::optional<Number> parse_number(std::string_view text, Base... base) {
    Number number = 0;
    const auto* const begin = text.data();
    const auto* const end = begin + text.size();
    const auto [stopped, error] = std::from_chars(begin, end, number, base...);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

}  // namespace vaiven
