#pragma once

#include <string>
#include <vector>

#include <rapidcheck.h>

#include "support/careers.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/settlement.hpp>

// Generated careers from 1970 to 2026: one-day roles, roles held together, a business alongside,
// years that meet, leap days, stints, vague and unknown dates.
namespace vaiven {

inline rc::Gen<std::string> two_digits(int from, int to) {
    return rc::gen::map(rc::gen::inRange(from, to), [](int number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    });
}

// Within a few years, so that dates meet.
inline rc::Gen<std::string> career_year(int first) {
    return rc::gen::map(rc::gen::inRange(0, 7),
                        [=](int years) { return std::to_string(first + years); });
}

inline rc::Gen<std::string> date_in(int first) {
    const auto year = career_year(first);
    const auto join = [](const auto& parts) { return std::get<0>(parts) + std::get<1>(parts); };
    const auto month = rc::gen::map(two_digits(1, 13), [](const auto& text) { return "-" + text; });
    const auto day =
        rc::gen::map(rc::gen::pair(two_digits(1, 13), two_digits(1, 29)),
                     [](const auto& pair) { return "-" + pair.first + "-" + pair.second; });
    const auto odd_day = rc::gen::element<std::string>("-01-01", "-12-31", "-02-28", "-01-31");
    const auto vague = rc::gen::element<std::string>("", "", "~", "-03~", "-37", "-38", "-39");
    const auto leap = rc::gen::element<std::string>("1972-02-29", "1996-02-29", "2024-02-29");
    return rc::gen::weightedOneOf<std::string>(
        {{4, rc::gen::map(rc::gen::tuple(year, month), join)},
         {4, rc::gen::map(rc::gen::tuple(year, day), join)},
         {2, rc::gen::map(rc::gen::tuple(year, odd_day), join)},
         {4, rc::gen::map(rc::gen::tuple(year, vague), join)},
         {1, leap}});
}

inline bool is_placeable(const Role& role) {
    try {
        placed(role);
    } catch (const Error&) {
        return false;
    }
    return true;
}

// A start, sometimes where the role before ended.
inline std::string any_start(int first_year, const std::vector<Role>& before) {
    const bool follows = !before.empty() && *rc::gen::inRange(0, 3) == 0;
    if (follows && before.back().end.bounds.first) return before.back().end.typed;
    return *rc::gen::weightedOneOf<std::string>(
        {{12, date_in(first_year)}, {1, rc::gen::just<std::string>("unknown")}});
}

inline Role any_role(int first_year, const std::vector<Role>& before) {
    const std::string handle = "role-" + std::to_string(before.size());
    const std::string start = any_start(first_year, before);
    const auto end =
        *rc::gen::weightedOneOf<std::string>({{8, date_in(first_year)},
                                              {2, date_in(first_year + 14)},
                                              {6, rc::gen::just(start)},
                                              {3, rc::gen::just<std::string>("open")},
                                              {1, rc::gen::just<std::string>("unknown")}});
    Role role = testing::role(handle, *rc::gen::elementOf(all_tracks), start, end);
    role.share = *rc::gen::element<std::optional<double>>(std::nullopt, 1.0, 0.5, 0.2, 0.8, 0.0);
    role.hands_on = *rc::gen::element<std::optional<double>>(std::nullopt, std::nullopt, 0.3, 0.7);
    if (!is_placeable(role)) role.end = testing::career_date("open");
    const bool is_stint = !before.empty() && *rc::gen::inRange(0, 4) == 0;
    if (is_stint) {
        const Role host = *rc::gen::elementOf(before);
        if (!host.is_stint()) role.host = host.handle;
    } else if (!before.empty() && *rc::gen::arbitrary<bool>()) {
        role.after = (*rc::gen::elementOf(before)).handle;
    }
    return role;
}

inline std::vector<Role> any_career() {
    const int first_year = *rc::gen::inRange(1970, 2021);
    const int count = *rc::gen::inRange(1, 9);
    std::vector<Role> roles;
    while (static_cast<int>(roles.size()) < count) roles.push_back(any_role(first_year, roles));
    return roles;
}

inline std::string shown(const std::vector<Role>& roles) {
    std::string text;
    for (const Role& role : roles) {
        text += role.handle + " " + std::string(to_string(role.track)) + " " + role.start.typed +
                " .. " + role.end.typed + " share " + std::to_string(share_of(role)) +
                (role.host ? " in " + *role.host : "") +
                (role.after ? " after " + *role.after : "") + "\n";
    }
    return text;
}

}  // namespace vaiven
