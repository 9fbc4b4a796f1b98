#pragma once

#include <string>
#include <vector>

#include "domain/titles/parts.hpp"
#include <vaiven/domain/track.hpp>

namespace vaiven::titles {

// Whether a part holds a title, and whether one that says something beside others.
enum class Weight { none, gives_way, full };

// What the words beside a title say of the work.
enum class Work { not_said, not_known, technical, other_trade };

// What one part of a title says. `title` is the one of the table that it was read by, empty where
// the field alone was read; no tracks: nothing was understood.
struct Reading {
    std::vector<Track> tracks;
    std::string title;
    std::string field;  // the words that told, or failed to tell, what work it is
    Work work = Work::not_said;
    bool is_weak = false;  // says nothing for itself: a "consultant" of nothing in particular

    bool is_settled() const { return tracks.size() == 1; }

    friend bool operator==(const Reading&, const Reading&) = default;
};

Weight weight(const Part& part);

Reading reading(const Part& part);

// A part without title, read by its words alone: "Solutions Engineering".
Reading reading_of_field(const Tokens& words);

}  // namespace vaiven::titles
