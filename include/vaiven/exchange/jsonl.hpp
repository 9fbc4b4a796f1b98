#pragma once

#include <istream>
#include <string>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>
#include <vaiven/exchange/record_sink.hpp>

// JSON Lines: one record a line. docs/file-format.md says what a line may hold.
namespace vaiven::exchange {

// Reads our own dump and plain lines, mixed as they come. A line that cannot be taken is refused
// and reading goes on; it ends early, with one refusal, where the file is one JSON document and not
// lines, or was written by a newer vaiven. Lines end in "\n" or "\r\n"; blank ones and a byte order
// mark are passed over. A uid that is not given is derived from the content, so a second reading of
// the same lines finds the same uids. Roles and milestones are refused where the sink takes none.
// Throws Error(input) where the stream breaks.
void read_jsonl(std::istream& in, const RecordSink& sink);

// The lines of a dump, each with its "\n": first the header, then the measures, the roles in the
// order entered, the milestones, the entries. What was written and read is written alike, byte by
// byte. Throws Error(damaged) where the record's `extra` is not a JSON object.
std::string jsonl_header();
std::string jsonl_line(const Measure& measure);
std::string jsonl_line(const Role& role);
std::string jsonl_line(const Milestone& milestone);
std::string jsonl_line(const Entry& entry);

}  // namespace vaiven::exchange
