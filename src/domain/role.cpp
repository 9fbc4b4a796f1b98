#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven {

namespace {

// Digits, perhaps with decimals behind a point; no sign, no exponent.
std::optional<double> decimal(std::string_view text) {
    const auto is_allowed = [](char sign) { return (sign >= '0' && sign <= '9') || sign == '.'; };
    if (text.empty() || !std::ranges::all_of(text, is_allowed)) return std::nullopt;
    return parse_number<double>(text);
}

[[noreturn]] void refuse(std::string_view subject, std::string_view typed, std::string_view why) {
    throw Error(ErrorKind::input, fmt::format("{} '{}' {}", subject, on_one_line(typed), why));
}

}  // namespace

double share_of(const Role& role) {
    return role.share.value_or(1.0);
}

std::optional<double> hands_on_of(const Role& role) {
    return role.hands_on ? role.hands_on : default_hands_on(role.track);
}

bool is_same_place(const Role& one, const Role& other) {
    return !one.organisation.empty() && one.track == other.track &&
           folded(one.organisation) == folded(other.organisation);
}

bool is_same_title(const Role& one, const Role& other) {
    return folded(one.title) == folded(other.title);
}

double parse_share(std::string_view subject, std::string_view typed) {
    std::string_view text = trimmed(typed);
    const bool is_percent = text.ends_with('%');
    if (is_percent) text = trimmed(text.substr(0, text.size() - 1));
    const auto value = decimal(text);
    if (!value) refuse(subject, typed, "is none; write 40% or 0.4");
    if (is_percent && *value > 100) refuse(subject, typed, "is more than all; write 100% or less");
    if (!is_percent && *value > 1) {
        refuse(subject, typed, fmt::format("is above 1; write {}% or a number up to 1", text));
    }
    return is_percent ? *value / 100 : *value;
}

}  // namespace vaiven
