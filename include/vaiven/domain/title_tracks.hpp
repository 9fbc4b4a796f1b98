#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/track.hpp>

namespace vaiven {

// What the title of a job says about its track. A suggestion, never the last word.
struct TrackSuggestion {
    Track track = Track::unknown;     // unknown where the title is ambiguous or not known
    std::vector<Track> alternatives;  // of an ambiguous title, the commonest first; else empty
    std::string reason;               // for the person: by which title or rule it was read

    bool is_ambiguous() const { return !alternatives.empty(); }

    friend bool operator==(const TrackSuggestion&, const TrackSuggestion&) = default;
};

// Reads `title` by a table of job titles. Case, accents, abbreviations, levels ("Senior", "II"),
// employment ("contract", "part-time") and what follows "at" do not count; "Engineer, Software" is
// read as "Software Engineer", "Head of X" and "X Manager" by what X is; titles joined by "&", "/"
// or a comma are read one by one and must agree. Total: any bytes are a title; no more than 100
// words of it are read.
TrackSuggestion suggested_track(std::string_view title);

}  // namespace vaiven
