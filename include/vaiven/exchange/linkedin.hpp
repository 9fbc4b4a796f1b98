#pragma once

#include <istream>

#include <vaiven/exchange/record_sink.hpp>

namespace vaiven::exchange {

// Reads the Positions.csv of a LinkedIn data export, and such a file edited by hand. Hands over
// roles; the line of each is the one it begins on. Columns are found by their names, in any order
// and case. A date is "Feb 2019" or a bare year and means the whole month or year, so both months
// of a job count; an empty end or "Present" means that it goes on, an empty start is unknown.
// Description, location and columns that LinkedIn does not have are kept in `extra`.
//
// A position without title, with a date that is none, with an end before its start or with more
// fields than there are columns is refused. A file without the columns for company, title, start
// and end is refused once. Throws Error(input) where the stream breaks.
void read_linkedin(std::istream& in, const RecordSink& sink);

}  // namespace vaiven::exchange
