#pragma once

#include "support/careers.hpp"
#include <vaiven/report/career.hpp>

// The two careers that vaiven was made for, in the words of their posts.
namespace vaiven::testing {

inline Role titled(Role role, const std::string& title, const std::string& organisation) {
    role.title = title;
    role.organisation = organisation;
    return role;
}

inline report::CareerRecords cto_who_became_an_sre() {
    Role cto = titled(role("cto", Track::management, "3.5 years before end", "early 2019"), "CTO",
                      "Camberley Ltd");
    cto.ideal_end = career_date("6 to 12 months before end");
    Role developer =
        titled(role("dev", Track::technical, "around 2019", "unknown"), "Senior Developer", "PIE");
    developer.reasons = {.why = "to build again", .push = {"burnout"}, .pull = {"hands-on work"}};
    const Role sre =
        behind(titled(role("sre", Track::technical, "unknown", "unknown"), "SRE", "PIE"), "dev");
    return {.roles = {cto, developer, sre},
            .milestones = {{.id = 1,
                            .date = career_date("2019-05"),
                            .kind = MilestoneKind::goal_set,
                            .text = "Learn Go",
                            .role = "dev"}}};
}

inline report::CareerRecords developer_who_became_a_vp() {
    const Role developer =
        titled(role("dev", Track::technical, "2002", "2007..2008 or 2014~"), "Developer", "Web");
    const Role manager = titled(
        role("manager", Track::management, "2007..2008 or 2014~", "2019-12"), "Manager", "Web");
    const Role vp = titled(role("vp", Track::management, "2020-03", "open"), "VP", "Padok");
    const Role ops =
        titled(stint("ops", "vp", "2023-01-09", "2023-01-31"), "Ops on a project", "Padok");
    const Role adviser =
        titled(role("adviser", Track::other, "2027-01", "open"), "Adviser", "Friends");
    return {.roles = {developer, manager, vp, ops, adviser}, .milestones = {}};
}

}  // namespace vaiven::testing
