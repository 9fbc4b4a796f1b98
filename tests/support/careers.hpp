#pragma once

#include <string>
#include <vector>

#include <vaiven/domain/role.hpp>

// Roles in few words.
namespace vaiven::testing {

inline CareerDate career_date(const std::string& typed) {
    return parse_career_date(typed, std::chrono::year{2026} / 1 / 1);
}

inline Role role(const std::string& handle, Track track, const std::string& start,
                 const std::string& end) {
    return {.handle = handle,
            .title = handle,
            .organisation = "Alpha",
            .track = track,
            .start = career_date(start),
            .end = career_date(end)};
}

inline Role with_share(Role role, double share) {
    role.share = share;
    return role;
}

inline Role behind(Role role, const std::string& after) {
    role.after = after;
    return role;
}

inline Role stint(const std::string& handle, const std::string& host, const std::string& start,
                  const std::string& end, double share = 1) {
    Role stint = with_share(role(handle, Track::technical, start, end), share);
    stint.host = host;
    return stint;
}

}  // namespace vaiven::testing
