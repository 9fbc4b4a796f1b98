#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>
#include <vaiven/report/missing.hpp>
#include <vaiven/report/moves.hpp>
#include <vaiven/report/timeline.hpp>
#include <vaiven/report/tracks.hpp>

// A career as a whole. Roles are named by their index in the timeline, which is their index in the
// records.
namespace vaiven::report {

// What a journal holds of a career, private records too; both in the order entered.
struct CareerRecords {
    std::vector<Role> roles;
    std::vector<Milestone> milestones;

    friend bool operator==(const CareerRecords&, const CareerRecords&) = default;
};

// A milestone and the day it is placed on; of kind unknown where it has no date.
struct PlacedMilestone {
    Milestone milestone;
    Placement date;

    friend bool operator==(const PlacedMilestone&, const PlacedMilestone&) = default;
};

struct CareerReport {
    Timeline timeline;
    Moves moves;
    Tracks tracks;
    std::vector<PlacedMilestone> milestones;  // by their points, those without a date last
    std::vector<Missing> missing;

    friend bool operator==(const CareerReport&, const CareerReport&) = default;
};

struct MovesReport {
    Timeline timeline;
    Moves moves;

    friend bool operator==(const MovesReport&, const MovesReport&) = default;
};

struct TracksReport {
    Timeline timeline;
    Tracks tracks;

    friend bool operator==(const TracksReport&, const TracksReport&) = default;
};

struct RolesReport {
    Timeline timeline;
    std::vector<std::size_t> order;  // in which they are listed, see reading_order()

    friend bool operator==(const RolesReport&, const RolesReport&) = default;
};

struct RoleReport {
    Timeline timeline;
    std::size_t role = 0;
    std::vector<Move> entered;  // the moves that lead to it; none for the first role
    std::vector<Move> left;
    std::vector<std::size_t> stints;          // inside it
    std::vector<PlacedMilestone> milestones;  // that name it

    friend bool operator==(const RoleReport&, const RoleReport&) = default;
};

struct MilestonesReport {
    Timeline timeline;
    std::vector<PlacedMilestone> milestones;

    friend bool operator==(const MilestonesReport&, const MilestonesReport&) = default;
};

// All of these throw Error(input) as settled() does.
CareerReport career_report(const CareerRecords& records, Date as_of);
MovesReport moves_report(const std::vector<Role>& roles, Date as_of);
TracksReport tracks_report(const std::vector<Role>& roles, Date as_of);
RolesReport roles_report(const std::vector<Role>& roles, Date as_of);

// Those that are still to come too.
MilestonesReport milestones_report(const CareerRecords& records, Date as_of);

// Nothing where there is no role or stint of this handle.
std::optional<RoleReport> role_report(const CareerRecords& records, const std::string& handle,
                                      Date as_of);

// In order of their points, those without a date last; those placed after `as_of` are left out.
std::vector<PlacedMilestone> placed_milestones(const std::vector<Milestone>& milestones,
                                               Date as_of);

// All roles in the order in which one tells them: by start points, one with an unknown start
// behind the role it stands behind, each followed by its stints.
std::vector<std::size_t> reading_order(const Timeline& timeline);

}  // namespace vaiven::report
