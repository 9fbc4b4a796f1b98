#pragma once

#include <string>

#include <vaiven/domain/entry.hpp>

namespace vaiven {

// A tag or a person that gets another name.
struct Renaming {
    enum class Of { tag, person };

    Of of = Of::tag;
    std::string from;  // without its sign, spelled in any way
    std::string to;    // the same, as it is to be written
};

char sign_of(Renaming::Of of);

// The entry with the new name for the old one: where it has that tag or person, and in its text
// wherever that is written with its sign. Where an importer took it from words of another kind, the
// text stays as it is. An entry that has the new name already has it once.
Entry renamed(Entry entry, const Renaming& renaming);

}  // namespace vaiven
