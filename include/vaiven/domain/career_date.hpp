#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/edtf.hpp>

// The dates of a career: exact, vague, open, unknown, or told by their distance to another.
namespace vaiven {

// "6 to 12 months before ideal end". The anchor is a date of the same role.
struct RelativeDate {
    enum class Unit { days, months };
    enum class Side { before, after };
    enum class Anchor { start, end, ideal_end };

    int least = 0;
    int most = 0;  // == least unless a range was typed
    Unit unit = Unit::months;
    Side side = Side::before;
    Anchor anchor = Anchor::end;

    friend bool operator==(const RelativeDate&, const RelativeDate&) = default;
};

struct CareerDate {
    enum class Kind { date, open, unknown };

    Kind kind = Kind::unknown;
    std::string edtf;   // canonical; ".." where open; empty where unknown or relative
    std::string typed;  // the words, on one line
    // Inclusive. Both sides are absent where open, unknown, or relative and not yet resolved.
    DateRange bounds;
    DateRange preferred;       // of the member typed first in a set with commas, else the bounds
    bool vague = false;        // not exact; false where open or unknown
    bool uncertain = false;    // "?" or "%" on any member
    bool approximate = false;  // "~" or "%" on any member
    std::optional<RelativeDate> relative;

    friend bool operator==(const CareerDate&, const CareerDate&) = default;
};

// EDTF, natural words and the words for vague dates. Empty and "unknown" are unknown; "..",
// "open", "present" and "ongoing" are open. Throws Error(input) for all else.
CareerDate parse_career_date(std::string_view typed, Date today,
                             Hemisphere hemisphere = Hemisphere::north);

// What can be read without knowing today: EDTF, a distance to another date, and the words for open
// and unknown. Nothing where `typed` is none of them.
std::optional<CareerDate> career_date_without_clock(std::string_view typed,
                                                    Hemisphere hemisphere = Hemisphere::north);

// The date that a store kept by its `edtf`, `typed` and `bounds`: the same CareerDate again,
// whatever the hemisphere is set to now. Only the preferred bounds of a relative date are not told
// by these: resolve it again. Throws Error(input) where `edtf` is none.
CareerDate career_date_from(std::string_view edtf, std::string_view typed, const DateRange& bounds);

// `relative` with the bounds and the preferred bounds of its anchor, moved by its distance: the
// earliest side by the one end of it, the latest by the other. Without bounds where the anchor
// has none. A date that is not relative comes back as it is.
CareerDate resolved(const CareerDate& relative, const CareerDate& anchor);

}  // namespace vaiven
