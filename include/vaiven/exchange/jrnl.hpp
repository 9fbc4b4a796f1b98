#pragma once

#include <istream>

#include <vaiven/exchange/record_sink.hpp>

namespace vaiven::exchange {

// Reads a journal as jrnl 2.x to 4.x keeps it. An entry begins on a line "[2019-02-11 09:30] text";
// the time may have seconds, AM or PM, or be absent. Its text goes to the next such line, without
// blank lines at both ends. A "*" that stands alone at the start or the end of its first line stars
// it. Tags are its "@words"; people it has none.
//
// An entry whose day does not exist, that has no text or is not UTF-8 is refused, and so is text
// before the first entry; a file without any entry is refused once. Memory grows with the largest
// entry, not with the file. Throws Error(input) where the stream breaks.
void read_jrnl(std::istream& in, const RecordSink& sink);

}  // namespace vaiven::exchange
