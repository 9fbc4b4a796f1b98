#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/line_template.hpp>
#include <vaiven/render/style.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::render {

// The headline on one line, safe to show; of an entry without text, what was rated.
std::string headline_shown(const Entry& entry);

// One entry a line: id, day, time, star, kind and headline, cut at `columns` columns. Where less
// than 20 are left for star, kind and headline, these stand on a second line. `highest_id` sets the
// width of the ids, so that lists align.
std::string list_line(const Entry& entry, std::int64_t highest_id, std::size_t columns,
                      Colour colour = Colour::off);

// One entry as `line` says, each field on one line and safe to show: "{starred}" is "*" or nothing,
// "{title}" the headline, "{tags}" "#sleep #team", "{ratings}" "energy=4 mood=2". With a line break
// at its end.
std::string templated_line(const LineTemplate& line, const Entry& entry,
                           const report::EntryPlace& place);

enum class TextForm {
    raw,       // as it was written
    rendered,  // Markdown, for a terminal
};

// The whole entry: a line of facts with the role it belongs to, tags and ratings, then its text,
// wrapped at `columns`.
std::string entry_page(const Entry& entry, const report::EntryPlace& place, std::size_t columns,
                       Colour colour = Colour::off, TextForm form = TextForm::raw);

}  // namespace vaiven::render
