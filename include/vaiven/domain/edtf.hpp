#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <vaiven/domain/date.hpp>

// Dates in EDTF (ISO 8601-2): levels 0 and 1, of level 2 the groupings 25-41 and one-of sets.
// Years 0001..9999; no "Y", no exponents, no intervals, no all-of sets.
namespace vaiven {

// Where the seasons 21-24, which do not say it themselves, are meant.
enum class Hemisphere { north, south };

// One date, perhaps with a qualifier.
struct EdtfDate {
    enum class Form {
        century,          // 20XX
        decade,           // 201X
        year,             // 2019
        month_left_open,  // 2004-XX
        date_left_open,   // 1985-XX-XX
        season,           // 2019-25, a season, quarter, third or half of the year
        month,            // 2019-02
        day_left_open,    // 1985-04-XX
        day,              // 2019-02-11
    };

    Form form = Form::year;
    int year = 1;              // of a decade or century the first, which may be 0
    unsigned month = 0;        // of a season its code, 21..41; 0 where the form has none
    unsigned day = 0;          // 0 where the form has none
    bool uncertain = false;    // "?" or "%"; never on a season
    bool approximate = false;  // "~" or "%"; never on a season

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;
};

// Some day from the first of `from` to the last of `to`; one side may be absent and is then open.
// No side has a qualifier.
struct EdtfSpan {
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> to;

    friend bool operator==(const EdtfSpan&, const EdtfSpan&) = default;
};

using EdtfMember = std::variant<EdtfDate, EdtfSpan>;

// A date, or a one-of set of at least one member in the order typed. A set of a single date is
// that date.
struct Edtf {
    std::vector<EdtfMember> members;

    bool is_set() const;

    friend bool operator==(const Edtf&, const Edtf&) = default;
};

// Throws Error(input) for anything that is not EDTF in the limits above. Blanks beside "," and
// ".." and a lower-case "x" are no error; a time of day is checked and dropped.
Edtf parse_edtf(std::string_view typed);

std::string to_string(const Edtf& edtf);  // canonical: parse_edtf(to_string(x)) == x

// The days that the date may be, cut at the years 0001 and 9999. "~" and "%" widen by one unit of
// the precision known on each side, "?" does not. A season that crosses New Year belongs to the
// year it begins in. A side is absent only for a set that is open there.
DateRange bounds_of(const EdtfDate& date, Hemisphere hemisphere = Hemisphere::north);
DateRange bounds_of(const EdtfMember& member, Hemisphere hemisphere = Hemisphere::north);
DateRange bounds_of(const Edtf& edtf, Hemisphere hemisphere = Hemisphere::north);

// A day or a month (1985-04-XX too) without a qualifier. Everything else is vague.
bool is_exact(const Edtf& edtf);

}  // namespace vaiven
