#include "cli/values.hpp"

#include <charconv>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>

namespace vaiven::cli {

int whole_number(const std::string& typed) {
    int value = 0;
    const auto* end = typed.data() + typed.size();
    const auto [stopped, error] = std::from_chars(typed.data(), end, value);
    if (error == std::errc{} && stopped == end) return value;
    throw Error(ErrorKind::input, fmt::format("'{}' is not a whole number", typed));
}

Rating named_rating(const std::string& typed) {
    const auto sign = typed.find('=');
    if (sign == std::string::npos || sign == 0) {
        throw Error(ErrorKind::input,
                    fmt::format("'{}' names no measure and value; write it as energy=3", typed));
    }
    return {.measure = lower_ascii(typed.substr(0, sign)),
            .value = whole_number(typed.substr(sign + 1))};
}

int per_cent(const std::string& typed) {
    const bool has_sign = typed.ends_with('%');
    return whole_number(has_sign ? typed.substr(0, typed.size() - 1) : typed);
}

}  // namespace vaiven::cli
