#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/base/uid.hpp>
#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/instant.hpp>
#include <vaiven/domain/track.hpp>

namespace vaiven {

// Why a person went to a role.
struct Reasons {
    std::string why;
    std::vector<std::string> push;  // away from the role before
    std::vector<std::string> pull;  // towards this one
    std::optional<CareerDate> decided;
    std::vector<std::string> by;  // who asked for it or decided it

    friend bool operator==(const Reasons&, const Reasons&) = default;
};

// A held position; with a host it is a stint, an experiment inside that role. Wherever several
// roles are held together they are in the order in which they were entered.
struct Role {
    std::int64_t id = 0;  // 0 until the journal has given one
    Uid uid;
    std::string handle;
    std::string title;
    std::string organisation;
    Track track = Track::unknown;
    CareerDate start;
    CareerDate end;                    // open: still going on
    std::optional<double> share;       // part of the working time, of a stint of its host's, 0..1
    std::optional<double> hands_on;    // part of its time that is technical work, 0..1
    std::optional<std::string> after;  // handle of the role it stands behind; its start is unknown
    std::optional<std::string> host;   // handle
    std::optional<CareerDate> ideal_end;
    Reasons reasons;
    std::string plan;     // of a stint: what is expected
    std::string cleared;  // of a stint: what was taken off the calendar
    std::string verdict;  // of a stint: what came of it
    bool is_private = false;
    Instant written_at;
    Instant updated_at;
    std::string extra;  // fields of its source that vaiven has no word for: a JSON object, or empty

    bool is_stint() const { return host.has_value(); }

    friend bool operator==(const Role&, const Role&) = default;
};

double share_of(const Role& role);  // its own, else 1

// Its own hands-on share, else that of its track; nothing where it counts in no position.
std::optional<double> hands_on_of(const Role& role);

// The same organisation and track, compared without case. Nobody's organisation is not the same.
bool is_same_place(const Role& one, const Role& other);
bool is_same_title(const Role& one, const Role& other);  // without case

// "40%" or "0.4": 0..1. Throws Error(input) for anything else; a bare number above 1 with the hint
// to write it in per cent. `subject` begins the message ("the share").
double parse_share(std::string_view subject, std::string_view typed);

}  // namespace vaiven
