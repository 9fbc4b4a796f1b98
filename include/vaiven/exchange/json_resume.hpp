#pragma once

#include <istream>

#include <vaiven/exchange/record_sink.hpp>

namespace vaiven::exchange {

enum class DayPrecision {
    // Where every day that the file's jobs name is the first of a month, its author meant months:
    // they are read so, and `odd` says it once, at the first job it concerns.
    months_where_all_are_firsts,
    days,
};

// Reads the jobs of a JSON Resume, its list "work", in their order, overlapping ones as they are.
// Hands over roles; the line of each is its number in the list, counted from 1. The organisation
// is "name", or "company" as before version 1.0. Dates are "2019", "2019-02" or "2019-02-11"; a
// missing start is unknown, a missing end or "Present" means that the job goes on. All that a role
// has no word for is kept in its `extra`.
//
// A job without "position", with a date that is none or with an end before its start is refused. A
// file that is no JSON Resume, or is larger than anybody's, is refused once, for line 1. Throws
// Error(input) where the stream breaks.
void read_json_resume(std::istream& in, const RecordSink& sink, DayPrecision precision);

inline constexpr std::size_t largest_resume = std::size_t{4} * 1024 * 1024;  // bytes
inline constexpr std::size_t most_jobs = 1000;

}  // namespace vaiven::exchange
